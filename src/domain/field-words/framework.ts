import { type FieldWords, field } from "./words.ts";

/** The sections and fields of a reference framework, where they mean something else than in a model. */
export const frameworkFieldWords = {
  framework: field(
    { vi: "Khung tham chiếu", en: "Framework" },
    { vi: "Phần đầu của khung; mỗi thư mục có đúng một.", en: "The header of the framework; exactly one in a folder." },
  ),
  "framework.id": field(
    { vi: "Tên khung", en: "Id" },
    { vi: "Tên thư mục của khung.", en: "The name of the framework's folder." },
  ),
  "framework.version": field(
    { vi: "Phiên bản", en: "Version" },
    { vi: 'Tên thư mục con; đặt trong ngoặc kép: "1.0".', en: 'The name of the folder below; in quotes: "1.0".' },
  ),
  extends: field(
    { vi: "Kế thừa từ", en: "Extends" },
    {
      vi: "Khung trước đó mà khung này kế thừa, viết là `tên@phiên bản`.",
      en: "The framework that this one goes on from, as `name@version`.",
    },
  ),
  without: field(
    { vi: "Không kế thừa", en: "Without" },
    {
      vi: "Những mục của khung trước không được kế thừa.",
      en: "What is not taken over from the framework that is extended.",
    },
  ),
  validFrom: field(
    { vi: "Có hiệu lực từ", en: "Valid from" },
    { vi: "Ngày đầu tiên có hiệu lực.", en: "The first day in force." },
  ),
  validTo: field(
    { vi: "Hết hiệu lực", en: "Valid to" },
    { vi: "Ngày cuối cùng còn hiệu lực.", en: "The last day in force." },
  ),
  layers: field(
    { vi: "Các lớp", en: "Layers" },
    { vi: "Các lớp của sơ đồ tổng thể, theo định danh.", en: "The layers of the overall picture, by id." },
  ),
  blocks: field(
    { vi: "Thành phần", en: "Building blocks" },
    {
      vi: "Những thành phần mà kiến trúc theo khung này có, theo định danh.",
      en: "The parts that an architecture by this framework has, by id.",
    },
  ),
  roles: field(
    { vi: "Vai trò", en: "Roles" },
    {
      vi: "Vai trò mà cơ quan của tỉnh đảm nhận, theo định danh.",
      en: "The roles that agencies of a province take, by id.",
    },
  ),
  userGroups: field(
    { vi: "Nhóm người dùng", en: "User groups" },
    { vi: "Các nhóm người dùng, theo định danh.", en: "The groups of users, by id." },
  ),
  nationalSystems: field(
    { vi: "Hệ thống quốc gia", en: "National systems" },
    {
      vi: "Hệ thống, cơ sở dữ liệu của Trung ương mà tỉnh kết nối, theo định danh.",
      en: "Systems and databases of the centre that provinces connect to, by id.",
    },
  ),
  platforms: field(
    { vi: "Nền tảng", en: "Platforms" },
    { vi: "Các nền tảng phần mềm, theo định danh.", en: "The software platforms, by id." },
  ),
  principles: field(
    { vi: "Nguyên tắc", en: "Principles" },
    { vi: "Nguyên tắc xây dựng kiến trúc, theo định danh.", en: "The principles of the architecture, by id." },
  ),
  packageItems: field(
    { vi: "Gói chuyển giao", en: "Transfer package" },
    { vi: "Các phần của gói chuyển giao, theo định danh.", en: "The items of the transfer package, by id." },
  ),
  conditions: field(
    { vi: "Điều kiện chuyển giao", en: "Conditions" },
    {
      vi: "Các điều kiện để chuyển giao thành công, theo định danh.",
      en: "The conditions of a successful transfer, by id.",
    },
  ),
  mappings: field(
    { vi: "Đối chiếu khung", en: "Mappings" },
    {
      vi: "Thành phần của khung khác tương ứng với thành phần của khung này.",
      en: "How the blocks of other frameworks answer to the blocks of this one.",
    },
  ),
  "mappings.blocks": field(
    { vi: "Đối chiếu thành phần", en: "Blocks" },
    {
      vi: "Mỗi thành phần của khung này ứng với những thành phần nào của khung kia.",
      en: "For each block of ours, the blocks of the other framework that answer to it.",
    },
  ),
  requirements: field(
    { vi: "Yêu cầu", en: "Requirements" },
    {
      vi: "Điều khung yêu cầu ở mô hình, viết bằng CEL, theo định danh.",
      en: "What the framework asks of a model, in CEL, by id.",
    },
  ),
  outline: field(
    { vi: "Đề cương", en: "Outline" },
    { vi: "Các chương của tài liệu kiến trúc.", en: "The chapters of the architecture document." },
  ),
  order: field({ vi: "Thứ tự", en: "Order" }, { vi: "Thứ tự từ trên xuống.", en: "The order from the top." }),
  place: field(
    { vi: "Vị trí", en: "Place" },
    { vi: "Dải ngang, cột bên hay bên ngoài.", en: "A band, a bar at the side, or outside." },
  ),
  "layers.after": field(
    { vi: "Xây dựng sau", en: "After" },
    {
      vi: "Những lớp phải có đủ thành phần bắt buộc trước khi xây dựng lớp này.",
      en: "The layers whose mandatory blocks must be there before this one is built.",
    },
  ),
  layer: field(
    { vi: "Lớp", en: "Layer" },
    { vi: "Lớp mà thành phần thuộc về.", en: "The layer that the block belongs to." },
  ),
  necessity: field(
    { vi: "Mức cần thiết", en: "Necessity" },
    { vi: "Bắt buộc, khuyến nghị hay tùy chọn.", en: "Mandatory, recommended or optional." },
  ),
  "blocks.owner": field(
    { vi: "Vai trò chủ quản", en: "Owner role" },
    {
      vi: "Vai trò phải quản lý phần tử đáp ứng thành phần này.",
      en: "The role that must own what realises the block.",
    },
  ),
  "blocks.sector": field(
    { vi: "Lĩnh vực", en: "Sector" },
    { vi: "Lĩnh vực có sở, ngành quản lý cơ sở dữ liệu này.", en: "The sector whose department owns the database." },
  ),
  several: field(
    { vi: "Có thể có nhiều", en: "Several" },
    {
      vi: "Thành phần đại diện cho một loại có nhiều hệ thống; nhiều hệ thống không phải là trùng lặp.",
      en: "The block stands for a kind of thing of which there are many; several systems are no overlap.",
    },
  ),
  since: field(
    { vi: "Từ năm", en: "Since" },
    { vi: "Các nguồn biết đến thành phần này từ khi nào.", en: "From when the sources know the component." },
  ),
  side: field(
    { vi: "Phía", en: "Side" },
    { vi: "Bên ngoài hay bên trong cơ quan nhà nước.", en: "Outside or inside the government." },
  ),
  "nationalSystems.kind": field(
    { vi: "Loại hệ thống", en: "Kind" },
    { vi: "Hệ thống thuộc loại nào.", en: "What kind of system it is." },
  ),
  "nationalSystems.owner": field(
    { vi: "Cơ quan chủ quản", en: "Owner" },
    { vi: "Bộ, ngành quản lý hệ thống.", en: "The ministry that runs it." },
  ),
  "platforms.layers": field(
    { vi: "Các lớp của nền tảng", en: "Layers" },
    { vi: "Các lớp của nền tảng, theo định danh.", en: "The layers of the platform, by id." },
  ),
  "layers.services": field(
    { vi: "Dịch vụ của lớp", en: "Services" },
    { vi: "Các dịch vụ kỹ thuật của lớp, theo định danh.", en: "The technical services of the layer, by id." },
  ),
  "services.basis": field(
    { vi: "Cơ sở kỹ thuật", en: "Basis" },
    { vi: "Phần mềm mà dịch vụ dựa vào.", en: "The software that the service rests on." },
  ),
  components: field(
    { vi: "Thành phần dùng chung", en: "Components" },
    { vi: "Nhóm thành phần dùng chung của nền tảng, theo định danh.", en: "The groups of common components, by id." },
  ),
  "components.count": field(
    { vi: "Số thành phần", en: "Count" },
    { vi: "Số thành phần trong nhóm.", en: "How many components the group has." },
  ),
  gate: field(
    { vi: "Ngưỡng chặn", en: "Gate" },
    { vi: "Dưới mức này thì việc chuyển giao không thể thành công.", en: "Below this level the transfer stops." },
  ),
  usual: field(
    { vi: "Cơ quan thông thường", en: "Usual agency" },
    { vi: "Loại và cấp của cơ quan này ở đa số tỉnh.", en: "Its kind and level in most provinces." },
  ),
  agencyKind: field(
    { vi: "Loại cơ quan", en: "Kind of agency" },
    { vi: "Cơ quan thuộc loại nào.", en: "What kind of agency it is." },
  ),
  content: field(
    { vi: "Nội dung chương", en: "Content" },
    { vi: "Chương được viết từ phần nào của mô hình.", en: "What of the model the chapter is filled from." },
  ),
  chapters: field(
    { vi: "Các mục con", en: "Chapters" },
    { vi: "Các mục bên trong chương.", en: "The chapters within." },
  ),
  for: field(
    { vi: "Áp dụng cho", en: "For" },
    {
      vi: "Loại phần tử mà yêu cầu nói đến, hoặc cả tỉnh.",
      en: "The kind of elements that are meant, or the province.",
    },
  ),
  where: field(
    { vi: "Trong trường hợp", en: "Where" },
    { vi: "Điều kiện CEL: những phần tử nào được xét.", en: "CEL: which of the elements are meant." },
  ),
  must: field({ vi: "Phải", en: "Must" }, { vi: "Điều kiện CEL phải đúng.", en: "CEL: what must be true." }),
  severity: field({ vi: "Mức độ", en: "Severity" }, { vi: "Vi phạm nặng đến đâu.", en: "How grave a violation is." }),
  message: field(
    { vi: "Thông báo", en: "Message" },
    {
      vi: "Điều sai, nói thành một câu; `{name}` là tên phần tử.",
      en: "What is wrong, in one sentence; `{name}` is the element's name.",
    },
  ),
  rationale: field({ vi: "Lý do", en: "Rationale" }, { vi: "Vì sao có yêu cầu này.", en: "Why it is asked." }),
  remedy: field({ vi: "Cách sửa", en: "Remedy" }, { vi: "Cần làm gì.", en: "What to do." }),
  field: field(
    { vi: "Trường cần sửa", en: "Field" },
    { vi: "Trường mà phát hiện chỉ tới.", en: "The field that the finding points at." },
  ),
  clause: field(
    { vi: "Điều khoản", en: "Clause" },
    { vi: "Điều, khoản của văn bản làm căn cứ.", en: "The clause of the document that it rests on." },
  ),
  examples: field(
    { vi: "Ví dụ", en: "Examples" },
    { vi: "Ví dụ đúng và sai, được chạy như kiểm thử.", en: "Good and bad examples, run as tests." },
  ),
  good: field(
    { vi: "Ví dụ đúng", en: "Good" },
    { vi: "Những đoạn mô hình không vi phạm.", en: "Pieces of a model that pass." },
  ),
  bad: field(
    { vi: "Ví dụ sai", en: "Bad" },
    { vi: "Những đoạn mô hình vi phạm.", en: "Pieces of a model that do not." },
  ),
  "bad.text": field(
    { vi: "Đoạn mô hình", en: "Text" },
    { vi: "Các mục của một tỉnh nhỏ.", en: "Sections of a small province." },
  ),
  "bad.at": field(
    { vi: "Vị trí", en: "At" },
    { vi: "Dòng và cột của phát hiện.", en: "Line and column of the finding." },
  ),
} as const satisfies Record<string, FieldWords>;
