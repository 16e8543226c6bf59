import { type FieldWords, field } from "./words.ts";

/** The fields of the library: sources, the registry of provinces, the glossary. */
export const libraryFieldWords = {
  sources: field(
    { vi: "Nguồn trích dẫn", en: "Sources" },
    { vi: "Tài liệu được trích dẫn, theo định danh.", en: "The documents that facts are cited from, by id." },
  ),
  "sources.kind": field(
    { vi: "Loại tài liệu", en: "Kind" },
    { vi: "Tài liệu thuộc loại nào.", en: "What kind of document it is." },
  ),
  publisher: field(
    { vi: "Nơi xuất bản", en: "Publisher" },
    { vi: "Cơ quan ban hành hoặc nơi công bố.", en: "Who issued or published it." },
  ),
  regions: field(
    { vi: "Vùng", en: "Regions" },
    { vi: "Các vùng của cả nước, theo định danh.", en: "The regions of the country, by id." },
  ),
  provinces: field(
    { vi: "Các tỉnh, thành phố", en: "Provinces" },
    { vi: "Danh mục tỉnh, thành phố có thời hạn, theo định danh.", en: "The dated registry of provinces, by id." },
  ),
  "provinces.code": field(
    { vi: "Mã tỉnh", en: "Code" },
    { vi: "Mã đơn vị hành chính hai chữ số.", en: "The two-digit code." },
  ),
  fullName: field(
    { vi: "Tên đầy đủ", en: "Full name" },
    { vi: "Tên kèm loại đơn vị hành chính.", en: "The name with the kind of unit." },
  ),
  "provinces.kind": field(
    { vi: "Loại đơn vị", en: "Kind" },
    { vi: "Tỉnh hay thành phố trực thuộc Trung ương.", en: "A province or a city under the centre." },
  ),
  region: field({ vi: "Vùng", en: "Region" }, { vi: "Vùng của tỉnh.", en: "The region of the province." }),
  aliases: field(
    { vi: "Tên khác", en: "Aliases" },
    { vi: "Các cách viết khác của tên.", en: "Other spellings of the name." },
  ),
  "provinces.from": field(
    { vi: "Từ ngày", en: "From" },
    { vi: "Ngày đơn vị được thành lập.", en: "The first day of the unit." },
  ),
  "provinces.to": field(
    { vi: "Đến ngày", en: "To" },
    { vi: "Ngày cuối cùng đơn vị tồn tại.", en: "The last day of the unit." },
  ),
  successor: field(
    { vi: "Đơn vị kế tiếp", en: "Successor" },
    { vi: "Tỉnh mà đơn vị này trở thành một phần.", en: "The province that it became part of." },
  ),
  formedFrom: field(
    { vi: "Hợp nhất từ", en: "Formed from" },
    { vi: "Những tỉnh đã hợp nhất.", en: "The provinces that it was formed from." },
  ),
  units: field(
    { vi: "Đơn vị hành chính", en: "Units" },
    { vi: "Số đơn vị cấp huyện, cấp xã.", en: "How many districts and communes it has." },
  ),
  districts: field(
    { vi: "Số huyện", en: "Districts" },
    { vi: "Số đơn vị hành chính cấp huyện.", en: "The number of districts." },
  ),
  communes: field(
    { vi: "Số xã", en: "Communes" },
    { vi: "Số đơn vị hành chính cấp xã.", en: "The number of communes." },
  ),
  terms: field(
    { vi: "Thuật ngữ", en: "Terms" },
    { vi: "Thuật ngữ của lĩnh vực, theo định danh.", en: "The terms of the field, by id." },
  ),
  definition: field({ vi: "Định nghĩa", en: "Definition" }, { vi: "Định nghĩa ngắn.", en: "A short definition." }),
} as const satisfies Record<string, FieldWords>;
