import { type FieldWords, field } from "./words.ts";

/** The sections and fields of a province's model. */
export const modelFieldWords = {
  province: field(
    { vi: "Tỉnh, thành phố", en: "Province" },
    { vi: "Phần đầu của mô hình; mỗi thư mục có đúng một.", en: "The header of the model; exactly one in a folder." },
  ),
  agencies: field(
    { vi: "Cơ quan, đơn vị", en: "Agencies" },
    {
      vi: "Cơ quan, đơn vị, hoặc nhóm cơ quan giống nhau, theo định danh.",
      en: "Agencies, or groups of like ones, by id.",
    },
  ),
  functions: field(
    { vi: "Nghiệp vụ", en: "Business functions" },
    {
      vi: "Nghiệp vụ của mô hình tham chiếu nghiệp vụ (BRM), theo định danh.",
      en: "Functions of the business reference model, by id.",
    },
  ),
  services: field(
    { vi: "Dịch vụ công", en: "Public services" },
    {
      vi: "Dịch vụ công, thủ tục hành chính, hoặc nhóm dịch vụ có số lượng, theo định danh.",
      en: "Public services (administrative procedures), or groups of them with a count, by id.",
    },
  ),
  applications: field(
    { vi: "Ứng dụng", en: "Applications" },
    {
      vi: "Ứng dụng, hệ thống thông tin, nền tảng và kênh, theo định danh.",
      en: "Applications, information systems, platforms and channels, by id.",
    },
  ),
  databases: field(
    { vi: "Cơ sở dữ liệu", en: "Databases" },
    { vi: "Cơ sở dữ liệu, theo định danh.", en: "Databases, by id." },
  ),
  links: field(
    { vi: "Kết nối", en: "Links" },
    {
      vi: "Kết nối, trao đổi dữ liệu giữa hai phần tử, theo định danh.",
      en: "Data that flows between two elements, by id.",
    },
  ),
  nodes: field(
    { vi: "Hạ tầng", en: "Infrastructure" },
    {
      vi: "Trung tâm dữ liệu, mạng, điểm, máy chủ, hệ thống an toàn thông tin, theo định danh.",
      en: "Data centres, networks, sites, servers and security systems, by id.",
    },
  ),
  documents: field(
    { vi: "Văn bản", en: "Documents" },
    {
      vi: "Quyết định, kế hoạch, quy chế và tài liệu của tỉnh, theo định danh.",
      en: "Decisions, plans, regulations and papers of the province, by id.",
    },
  ),
  projects: field(
    { vi: "Nhiệm vụ, dự án", en: "Projects" },
    { vi: "Nhiệm vụ, dự án trong lộ trình, theo định danh.", en: "What the roadmap sets out to do, by id." },
  ),
  views: field(
    { vi: "Sơ đồ", en: "Views" },
    {
      vi: "Các sơ đồ bổ sung do tỉnh tự định nghĩa, theo định danh.",
      en: "Extra diagrams that the province defines, by id.",
    },
  ),

  name: field(
    { vi: "Tên", en: "Name" },
    {
      vi: "Tên như trong văn bản; có thể viết cả hai thứ tiếng: `{ vi, en }`.",
      en: "The name as documents give it; both languages as `{ vi, en }`.",
    },
  ),
  description: field(
    { vi: "Mô tả", en: "Description" },
    { vi: "Một vài câu cho người đọc tài liệu.", en: "A sentence or two for the reader of the documents." },
  ),
  vi: field({ vi: "Tiếng Việt", en: "Vietnamese" }, { vi: "Lời bằng tiếng Việt.", en: "The words in Vietnamese." }),
  en: field({ vi: "Tiếng Anh", en: "English" }, { vi: "Lời bằng tiếng Anh.", en: "The words in English." }),
  note: field(
    { vi: "Ghi chú", en: "Note" },
    { vi: "Điều người biên tập mô hình cần biết.", en: "What those who keep the model must know." },
  ),
  source: field(
    { vi: "Nguồn", en: "Source" },
    {
      vi: "Tài liệu mà dữ kiện được trích dẫn: định danh trong `architecture/sources` hoặc trong mục `documents`.",
      en: "The documents that the fact is cited from: ids of `architecture/sources` or of the section `documents`.",
    },
  ),
  status: field(
    { vi: "Mức độ chắc chắn", en: "Status" },
    {
      vi: "Dữ kiện chắc chắn đến đâu; có nguồn mà không ghi thì hiểu là trích dẫn.",
      en: "How sure the fact is; with a source and no status it counts as cited.",
    },
  ),
  count: field(
    { vi: "Số lượng", en: "Count" },
    {
      vi: "Số phần tử giống nhau mà mục này đại diện, khi chỉ biết tổng số.",
      en: "How many like elements the entry stands for, where only the total is known.",
    },
  ),
  realizes: field(
    { vi: "Thành phần đáp ứng", en: "Realises" },
    {
      vi: "Những thành phần của khung tham chiếu mà phần tử này đáp ứng.",
      en: "The building blocks of the framework that the element realises.",
    },
  ),
  lifecycle: field(
    { vi: "Vòng đời", en: "Lifecycle" },
    {
      vi: "Khi nào có và khi nào thôi dùng. Không ghi thì hiểu là đang dùng ở mọi thời điểm.",
      en: "When the element comes and goes. Left out, it is in use at every date.",
    },
  ),
  "lifecycle.planned": field(
    { vi: "Dự kiến", en: "Planned" },
    { vi: "Theo kế hoạch phải đưa vào vận hành chậm nhất khi nào.", en: "The date by which a plan wants it in use." },
  ),
  "lifecycle.live": field(
    { vi: "Vận hành", en: "Live" },
    { vi: "Ngày thực sự đưa vào vận hành.", en: "The date on which it went into use." },
  ),
  "lifecycle.retired": field(
    { vi: "Ngừng", en: "Retired" },
    { vi: "Từ ngày này không còn sử dụng.", en: "The date from which it is no longer in use." },
  ),
  figures: field(
    { vi: "Số liệu", en: "Figures" },
    {
      vi: "Số liệu đo được hoặc dự kiến: 1.800 máy tính, 10 Gbps.",
      en: "Measured or planned figures: 1,800 computers, 10 Gbps.",
    },
  ),
  "figures.name": field(
    { vi: "Tên số liệu", en: "Name of the figure" },
    { vi: "Số liệu nói về điều gì.", en: "What the figure is about." },
  ),
  "figures.value": field(
    { vi: "Giá trị", en: "Value" },
    { vi: "Con số; khi là một khoảng thì là cận dưới.", en: "The number; of a range, the lower end." },
  ),
  "figures.to": field(
    { vi: "Đến", en: "To" },
    { vi: "Cận trên, khi nguồn nêu một khoảng.", en: "The upper end, where the source gives a range." },
  ),
  "figures.unit": field({ vi: "Đơn vị tính", en: "Unit" }, { vi: "Đơn vị của con số.", en: "The unit of the number." }),
  asOf: field(
    { vi: "Thời điểm", en: "As of" },
    { vi: "Thời điểm mà dữ kiện đúng.", en: "The date at which the fact holds." },
  ),
  amount: field(
    { vi: "Số tiền", en: "Amount" },
    {
      vi: "Tính bằng đơn vị chính của loại tiền (đồng, đô la).",
      en: "In the main unit of the currency (đồng, dollar).",
    },
  ),
  currency: field(
    { vi: "Loại tiền", en: "Currency" },
    { vi: "Mã tiền tệ theo ISO 4217.", en: "Currency code of ISO 4217." },
  ),
  year: field(
    { vi: "Năm giá", en: "Price year" },
    { vi: "Số tiền tính theo giá của năm nào.", en: "The year at whose prices the amount is given." },
  ),

  "province.code": field(
    { vi: "Mã tỉnh", en: "Code" },
    {
      vi: 'Mã đơn vị hành chính hai chữ số, đặt trong ngoặc kép: "48".',
      en: 'The two-digit code of the province, in quotes: "48".',
    },
  ),
  "province.framework": field(
    { vi: "Khung tham chiếu", en: "Framework" },
    {
      vi: "Khung tham chiếu để đọc mô hình, viết là `tên@phiên bản`.",
      en: "The reference framework that the model is read by, as `name@version`.",
    },
  ),
  "province.asOf": field(
    { vi: "Hiện trạng tại", en: "As of" },
    { vi: "Ngày mà mô hình phản ánh hiện trạng.", en: "The day whose state the model tells." },
  ),
  "province.target": field(
    { vi: "Mốc mục tiêu", en: "Target date" },
    { vi: "Thời điểm của kiến trúc mục tiêu.", en: "The date of the target architecture." },
  ),
  "province.languages": field(
    { vi: "Ngôn ngữ", en: "Languages" },
    {
      vi: "Ngôn ngữ của sơ đồ và tài liệu; không ghi thì cả hai.",
      en: "The languages of pictures and documents; left out, both.",
    },
  ),
  "province.vision": field(
    { vi: "Tầm nhìn", en: "Vision" },
    { vi: "Tầm nhìn kiến trúc, đưa vào tài liệu.", en: "The vision of the architecture, told in the document." },
  ),
  "province.purpose": field(
    { vi: "Mục đích", en: "Purpose" },
    { vi: "Vì sao xây dựng kiến trúc, đưa vào tài liệu.", en: "Why the architecture is made, told in the document." },
  ),
  "province.scope": field(
    { vi: "Phạm vi", en: "Scope" },
    { vi: "Kiến trúc áp dụng cho cơ quan, lĩnh vực nào.", en: "The agencies and fields that the architecture covers." },
  ),
  "province.provenance": field(
    { vi: "Yêu cầu về nguồn", en: "Provenance" },
    { vi: "`required`: mọi phần tử đều phải ghi nguồn.", en: "`required`: every element must name its source." },
  ),
  "province.inventory": field(
    { vi: "Số liệu công bố", en: "Published counts" },
    {
      vi: "Tổng số theo công bố của tỉnh, để đối chiếu với mô hình.",
      en: "Totals that the province publishes, to be compared with the model.",
    },
  ),
  "inventory.services": field(
    { vi: "Tổng số dịch vụ công", en: "Number of services" },
    { vi: "Tổng số dịch vụ công, thủ tục hành chính đã công bố.", en: "The published number of services." },
  ),
  "inventory.applications": field(
    { vi: "Tổng số ứng dụng", en: "Number of applications" },
    { vi: "Tổng số ứng dụng đã công bố.", en: "The published number of applications." },
  ),
  "inventory.databases": field(
    { vi: "Tổng số cơ sở dữ liệu", en: "Number of databases" },
    { vi: "Tổng số cơ sở dữ liệu đã công bố.", en: "The published number of databases." },
  ),
  "inventory.services.count": field(
    { vi: "Tổng số", en: "Total" },
    { vi: "Con số đã công bố.", en: "The published number." },
  ),
  "inventory.applications.count": field(
    { vi: "Tổng số", en: "Total" },
    { vi: "Con số đã công bố.", en: "The published number." },
  ),
  "inventory.databases.count": field(
    { vi: "Tổng số", en: "Total" },
    { vi: "Con số đã công bố.", en: "The published number." },
  ),
  "province.basis": field(
    { vi: "Căn cứ", en: "Basis" },
    { vi: "Văn bản làm căn cứ xây dựng kiến trúc.", en: "The documents that the architecture rests on." },
  ),
  "province.transfer": field(
    { vi: "Tiếp nhận chuyển giao", en: "Transfer" },
    {
      vi: "Tiếp nhận kiến trúc, nền tảng từ đâu và đáp ứng các điều kiện đến mức nào.",
      en: "From whom the architecture and platform are taken over, and how far the conditions are met.",
    },
  ),
  "transfer.from": field(
    { vi: "Bên chuyển giao", en: "From" },
    { vi: "Thư mục mô hình hoặc tên của bên chuyển giao.", en: "The model folder, or the name, of the giver." },
  ),
  "transfer.date": field(
    { vi: "Ngày chuyển giao", en: "Date" },
    { vi: "Ngày ký hoặc ngày tiếp nhận.", en: "The day of signing or of taking over." },
  ),
  "transfer.conditions": field(
    { vi: "Điều kiện chuyển giao", en: "Conditions" },
    {
      vi: "Trả lời cho từng điều kiện của khung, theo định danh.",
      en: "An answer for each condition of the framework, by id.",
    },
  ),
  "conditions.level": field(
    { vi: "Mức đáp ứng", en: "Level" },
    { vi: "Từ 0 (chưa có gì) đến 4 (đáp ứng đầy đủ).", en: "From 0 (nothing yet) to 4 (fully met)." },
  ),
  "conditions.evidence": field(
    { vi: "Minh chứng", en: "Evidence" },
    { vi: "Điều chứng tỏ mức đã chọn.", en: "What shows the level." },
  ),

  abbreviation: field(
    { vi: "Tên viết tắt", en: "Abbreviation" },
    { vi: "Tên viết tắt thường dùng.", en: "The usual abbreviation." },
  ),
  level: field(
    { vi: "Cấp hành chính", en: "Level" },
    { vi: "Trung ương, tỉnh, huyện hoặc xã.", en: "Central, province, district or commune." },
  ),
  "agencies.kind": field(
    { vi: "Loại cơ quan", en: "Kind" },
    { vi: "Cơ quan thuộc loại nào.", en: "What kind of agency it is." },
  ),
  "agencies.parent": field(
    { vi: "Cơ quan cấp trên", en: "Parent" },
    { vi: "Cơ quan mà đơn vị này trực thuộc.", en: "The agency that it belongs to." },
  ),
  "agencies.roles": field(
    { vi: "Vai trò", en: "Roles" },
    {
      vi: "Vai trò theo khung tham chiếu mà cơ quan đảm nhận.",
      en: "The roles of the framework that the agency takes.",
    },
  ),
  sectors: field(
    { vi: "Lĩnh vực", en: "Sectors" },
    { vi: "Những lĩnh vực cơ quan phụ trách.", en: "The sectors that the agency looks after." },
  ),
  staff: field(
    { vi: "Nhân sự", en: "Staff" },
    { vi: "Số cán bộ, công chức, viên chức.", en: "How many people work there." },
  ),
  itStaff: field(
    { vi: "Nhân sự CNTT", en: "ICT staff" },
    { vi: "Số cán bộ chuyên trách công nghệ thông tin.", en: "How many of them work on ICT." },
  ),

  "functions.code": field(
    { vi: "Mã nghiệp vụ", en: "Code" },
    { vi: "Mã trong mô hình tham chiếu nghiệp vụ.", en: "The code in the business reference model." },
  ),
  "functions.domain": field(
    { vi: "Miền nghiệp vụ", en: "Domain" },
    { vi: "Miền nghiệp vụ chứa nghiệp vụ này.", en: "The business domain that it belongs to." },
  ),
  "functions.parent": field(
    { vi: "Nghiệp vụ cha", en: "Parent" },
    { vi: "Nghiệp vụ lớn hơn chứa nghiệp vụ này.", en: "The larger function that contains it." },
  ),

  owner: field(
    { vi: "Cơ quan chủ quản", en: "Owner" },
    { vi: "Cơ quan chịu trách nhiệm về phần tử này.", en: "The agency that answers for the element." },
  ),
  "services.code": field(
    { vi: "Mã thủ tục", en: "Code" },
    {
      vi: 'Mã trong Cơ sở dữ liệu quốc gia về thủ tục hành chính: "1.004194".',
      en: 'The code in the national database of procedures: "1.004194".',
    },
  ),
  sector: field(
    { vi: "Lĩnh vực", en: "Sector" },
    { vi: "Lĩnh vực quản lý nhà nước.", en: "The sector of administration." },
  ),
  performedAt: field(
    { vi: "Cấp thực hiện", en: "Performed at" },
    { vi: "Những cấp hành chính giải quyết thủ tục.", en: "The levels of administration that carry it out." },
  ),
  online: field(
    { vi: "Trực tuyến", en: "Online" },
    { vi: "Dịch vụ được cung cấp trực tuyến đến mức nào.", en: "How far the service is online." },
  ),
  "online.level": field(
    { vi: "Mức độ trực tuyến", en: "Online level" },
    {
      vi: "Mức 1–4 theo Nghị định 43/2011/NĐ-CP, hoặc `full` (toàn trình), `partial` (một phần) theo Nghị định 42/2022/NĐ-CP.",
      en: "1–4 of Decree 43/2011, or `full`, `partial` of Decree 42/2022.",
    },
  ),
  "online.since": field(
    { vi: "Từ ngày", en: "Since" },
    { vi: "Ngày bắt đầu cung cấp ở mức này.", en: "The date from which it is offered so." },
  ),
  "online.provides": field(
    { vi: "Nội dung trực tuyến", en: "Provides" },
    { vi: "Những bước làm được trực tuyến.", en: "What can be done online." },
  ),
  dossiersPerYear: field(
    { vi: "Số hồ sơ mỗi năm", en: "Dossiers a year" },
    { vi: "Số hồ sơ tiếp nhận trong một năm.", en: "How many dossiers come in in a year." },
  ),
  "online.dossiersPerYear": field(
    { vi: "Số hồ sơ trực tuyến", en: "Online dossiers" },
    { vi: "Số hồ sơ nộp trực tuyến trong một năm.", en: "How many of the dossiers come in online in a year." },
  ),
  realizedBy: field(
    { vi: "Ứng dụng thực hiện", en: "Realised by" },
    { vi: "Ứng dụng cung cấp hoặc xử lý dịch vụ này.", en: "The applications that provide or handle the service." },
  ),
  function: field(
    { vi: "Nghiệp vụ", en: "Function" },
    { vi: "Nghiệp vụ mà dịch vụ thuộc về.", en: "The business function that it belongs to." },
  ),
  interlinkedWith: field(
    { vi: "Liên thông với", en: "Interlinked with" },
    {
      vi: "Những thủ tục được giải quyết cùng trong một luồng.",
      en: "The procedures that are handled with it as one flow.",
    },
  ),
  information: field(
    { vi: "Thông tin công khai", en: "Information" },
    {
      vi: "Những mục thông tin về thủ tục đã được công khai.",
      en: "Which items of information on the procedure are published.",
    },
  ),
  channels: field(
    { vi: "Kênh tiếp nhận", en: "Channels" },
    { vi: "Ứng dụng hoặc bộ phận tiếp nhận hồ sơ.", en: "The applications or offices that receive dossiers." },
  ),
  reads: field(
    { vi: "Đọc dữ liệu", en: "Reads" },
    { vi: "Cơ sở dữ liệu, hệ thống quốc gia được khai thác.", en: "The databases and national systems that it reads." },
  ),
  days: field(
    { vi: "Thời hạn giải quyết", en: "Days" },
    { vi: "Số ngày làm việc theo quy định.", en: "The time limit in working days." },
  ),
  fee: field(
    { vi: "Phí, lệ phí", en: "Fee" },
    { vi: "Số tiền phải nộp; 0 nếu không thu.", en: "What is charged; 0 where it is free." },
  ),
  developmentCost: field(
    { vi: "Chi phí xây dựng", en: "Development cost" },
    { vi: "Chi phí xây dựng dịch vụ trực tuyến này.", en: "What it cost to put the service online." },
  ),

  builtOn: field(
    { vi: "Xây dựng trên", en: "Built on" },
    { vi: "Nền tảng mà ứng dụng được xây dựng trên đó.", en: "The platform that it is built on." },
  ),
  sourcing: field(
    { vi: "Hình thức", en: "Sourcing" },
    { vi: "Tự đầu tư, thuê dịch vụ hay nhà nước đầu tư.", en: "Own, rented, or invested in by the State." },
  ),
  license: field(
    { vi: "Giấy phép", en: "Licence" },
    { vi: "Loại giấy phép phần mềm.", en: "The kind of software licence." },
  ),
  vendor: field(
    { vi: "Nhà cung cấp", en: "Vendor" },
    { vi: "Đơn vị xây dựng hoặc cung cấp.", en: "Who made or supplied it." },
  ),
  product: field(
    { vi: "Sản phẩm", en: "Product" },
    { vi: "Tên sản phẩm thương mại, nếu có.", en: "The name of the product, if any." },
  ),
  version: field({ vi: "Phiên bản", en: "Version" }, { vi: 'Đặt trong ngoặc kép: "1.10".', en: 'In quotes: "1.10".' }),
  changes: field(
    { vi: "Nội dung đã sửa đổi", en: "Changes" },
    {
      vi: "Đã sửa đổi gì so với nền tảng, sản phẩm được tiếp nhận.",
      en: "What was changed of a platform or product taken over from others.",
    },
  ),
  writes: field(
    { vi: "Ghi dữ liệu", en: "Writes" },
    { vi: "Cơ sở dữ liệu được cập nhật.", en: "The databases that it writes." },
  ),
  hostedOn: field(
    { vi: "Đặt tại", en: "Hosted on" },
    { vi: "Hạ tầng mà phần tử vận hành trên đó.", en: "The infrastructure that it runs on." },
  ),
  users: field(
    { vi: "Người dùng", en: "Users" },
    { vi: "Nhóm người dùng theo khung tham chiếu.", en: "The user groups of the framework that use it." },
  ),
  securityLevel: field(
    { vi: "Cấp độ an toàn", en: "Security level" },
    {
      vi: "Cấp độ an toàn hệ thống thông tin, 1–5, theo Nghị định 85/2016/NĐ-CP.",
      en: "The security level of the information system, 1–5 (Decree 85/2016).",
    },
  ),
  securityDossier: field(
    { vi: "Hồ sơ cấp độ", en: "Security dossier" },
    { vi: "Văn bản phê duyệt cấp độ an toàn.", en: "The document that settles the security level." },
  ),
  monitoredBy: field(
    { vi: "Được giám sát bởi", en: "Monitored by" },
    {
      vi: "Trung tâm giám sát an toàn thông tin (SOC) theo dõi hệ thống.",
      en: "The security operations centre that watches it.",
    },
  ),
  replaces: field(
    { vi: "Thay thế", en: "Replaces" },
    { vi: "Những ứng dụng mà ứng dụng này thay thế.", en: "The applications that it takes the place of." },
  ),
  inheritsDataFrom: field(
    { vi: "Kế thừa dữ liệu từ", en: "Inherits data from" },
    {
      vi: "Cơ sở dữ liệu của hệ thống cũ được kế thừa.",
      en: "The databases of the replaced system that are taken over.",
    },
  ),
  fit: field(
    { vi: "Mức phù hợp", en: "Fit" },
    { vi: "Đánh giá từ 1 (không phù hợp) đến 4 (rất tốt).", en: "From 1 (unsuitable) to 4 (excellent)." },
  ),
  functional: field(
    { vi: "Phù hợp nghiệp vụ", en: "Functional fit" },
    { vi: "Đáp ứng nghiệp vụ đến đâu, 1–4.", en: "How well it serves the business, 1–4." },
  ),
  technical: field(
    { vi: "Phù hợp kỹ thuật", en: "Technical fit" },
    { vi: "Đáp ứng kỹ thuật đến đâu, 1–4.", en: "How sound it is technically, 1–4." },
  ),
  cost: field(
    { vi: "Chi phí", en: "Cost" },
    { vi: "Chi phí kèm loại tiền và năm giá.", en: "The cost, with its currency and price year." },
  ),
  "cost.build": field({ vi: "Chi phí xây dựng", en: "Building" }, { vi: "Trả một lần.", en: "Paid once." }),
  "cost.run": field({ vi: "Chi phí vận hành", en: "Running" }, { vi: "Trả hằng năm.", en: "Paid every year." }),

  "databases.kind": field(
    { vi: "Loại cơ sở dữ liệu", en: "Kind" },
    { vi: "Nền, chuyên ngành, dùng chung hay quốc gia.", en: "Base, sector, shared or national." },
  ),
  subject: field(
    { vi: "Đối tượng dữ liệu", en: "Subject" },
    { vi: "Dữ liệu về ai, về cái gì.", en: "What the data is about." },
  ),
  master: field(
    { vi: "Dữ liệu gốc", en: "Master" },
    { vi: "Đây là nơi giữ dữ liệu gốc của đối tượng.", en: "This is where the master data of the subject is kept." },
  ),
  personalData: field(
    { vi: "Dữ liệu cá nhân", en: "Personal data" },
    { vi: "Có chứa dữ liệu cá nhân hay không.", en: "Whether it holds personal data." },
  ),
  openData: field(
    { vi: "Dữ liệu mở", en: "Open data" },
    { vi: "Có được công bố thành dữ liệu mở hay không.", en: "Whether it is published as open data." },
  ),

  "links.from": field({ vi: "Từ", en: "From" }, { vi: "Phần tử gửi dữ liệu.", en: "The element that sends the data." }),
  "links.to": field({ vi: "Đến", en: "To" }, { vi: "Phần tử nhận dữ liệu.", en: "The element that receives it." }),
  via: field(
    { vi: "Qua", en: "Via" },
    {
      vi: "Trục tích hợp mà dữ liệu đi qua, hoặc `direct` nếu kết nối trực tiếp.",
      en: "The integration axis that the data passes, or `direct`.",
    },
  ),
  data: field(
    { vi: "Dữ liệu", en: "Data" },
    { vi: "Cơ sở dữ liệu được trao đổi.", en: "The databases that are exchanged." },
  ),
  standard: field(
    { vi: "Tiêu chuẩn", en: "Standard" },
    {
      vi: "Tiêu chuẩn kỹ thuật của kết nối: edXML, OData.",
      en: "The technical standard of the exchange: edXML, OData.",
    },
  ),
  direction: field({ vi: "Chiều", en: "Direction" }, { vi: "Một chiều hay hai chiều.", en: "One way or two ways." }),

  "nodes.kind": field(
    { vi: "Loại hạ tầng", en: "Kind" },
    { vi: "Hạ tầng thuộc loại nào.", en: "What kind of infrastructure it is." },
  ),
  shared: field(
    { vi: "Dùng chung", en: "Shared" },
    { vi: "Dùng chung cho toàn tỉnh hay không.", en: "Whether the whole province shares it." },
  ),
  within: field(
    { vi: "Nằm trong", en: "Within" },
    { vi: "Hạ tầng lớn hơn chứa phần tử này.", en: "The larger node that it stands in." },
  ),
  backupOf: field(
    { vi: "Dự phòng cho", en: "Backup of" },
    { vi: "Hạ tầng được thay thế khi có sự cố.", en: "The node that it stands in for when that one fails." },
  ),
  connects: field(
    { vi: "Kết nối tới", en: "Connects" },
    { vi: "Hạ tầng và cơ quan được mạng này nối tới.", en: "The nodes and agencies that the network connects." },
  ),
  capacity: field(
    { vi: "Năng lực", en: "Capacity" },
    { vi: "Dung lượng, băng thông, số máy chủ.", en: "Storage, bandwidth, number of servers." },
  ),

  number: field(
    { vi: "Số, ký hiệu", en: "Number" },
    { vi: "Số và ký hiệu của văn bản.", en: "The number and symbol of the document." },
  ),
  date: field(
    { vi: "Ngày", en: "Date" },
    { vi: "Ngày ban hành hoặc công bố.", en: "The day of issue or publication." },
  ),
  issuer: field(
    { vi: "Cơ quan ban hành", en: "Issuer" },
    { vi: "Cơ quan trong mô hình, hoặc tên viết thẳng.", en: "An agency of the model, or a name as text." },
  ),
  url: field({ vi: "Địa chỉ", en: "Address" }, { vi: "Địa chỉ http hoặc https.", en: "An http or https address." }),
  packageItem: field(
    { vi: "Phần của gói chuyển giao", en: "Package item" },
    {
      vi: "Văn bản là phần nào của gói chuyển giao theo khung.",
      en: "The item of the transfer package that the document is.",
    },
  ),

  "projects.kind": field(
    { vi: "Loại nhiệm vụ", en: "Kind" },
    {
      vi: "Khảo sát, tư vấn, xây dựng, hạ tầng, đào tạo hay chuyển giao.",
      en: "Survey, consulting, development, infrastructure, training or transfer.",
    },
  ),
  delivers: field(
    { vi: "Sản phẩm", en: "Delivers" },
    { vi: "Những phần tử mà dự án tạo ra.", en: "The elements that the project brings about." },
  ),
  after: field(
    { vi: "Sau khi xong", en: "After" },
    { vi: "Những dự án phải hoàn thành trước.", en: "The projects that must be done before." },
  ),
  start: field({ vi: "Bắt đầu", en: "Start" }, { vi: "Thời điểm bắt đầu.", en: "When it begins." }),
  end: field({ vi: "Kết thúc", en: "End" }, { vi: "Thời điểm kết thúc.", en: "When it ends." }),
  funding: field({ vi: "Nguồn vốn", en: "Funding" }, { vi: "Kinh phí lấy từ đâu.", en: "Where the money comes from." }),

  title: field({ vi: "Tiêu đề", en: "Title" }, { vi: "Tiêu đề cho người đọc.", en: "The title for the reader." }),
  include: field(
    { vi: "Phần tử được vẽ", en: "Include" },
    {
      vi: "Điều kiện CEL trên `element`: phần tử nào có trong sơ đồ.",
      en: "A CEL condition over `element`: which elements the view shows.",
    },
  ),
  layout: field(
    { vi: "Cách bố trí", en: "Layout" },
    { vi: "Theo lớp hoặc theo đồ thị.", en: "By layers, or as a graph." },
  ),
} as const satisfies Record<string, FieldWords>;
