import { field } from "./words.ts";

/** The fields of what `khung roadmap`, `diff`, `trace` and `impact` print as JSON. */
export const roadmapFieldWords = {
  roadmap: field(
    { vi: "Lộ trình", en: "Roadmap" },
    {
      vi: "Tháng là số tháng tính từ tháng 1 năm 0; điểm kết thúc là tháng liền sau.",
      en: "Months are counted from January of the year 0; ends are the month after.",
    },
  ),
  packages: field(
    { vi: "Gói công việc", en: "Work packages" },
    { vi: "Các gói theo thứ tự bắt đầu.", en: "The packages in the order of their start." },
  ),
  "packages.origin": field(
    { vi: "Xuất xứ", en: "Origin" },
    { vi: "Gói lấy từ đâu.", en: "Where the package comes from." },
  ),
  "packages.kind": field(
    { vi: "Loại việc", en: "Kind" },
    { vi: "Khảo sát, xây dựng, hạ tầng…", en: "Survey, development, infrastructure…" },
  ),
  "packages.project": field(
    { vi: "Dự án", en: "Project" },
    { vi: "Dự án của mô hình mà gói là một phần.", en: "The project of the model that it is part of." },
  ),
  "project.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Loại đối tượng.", en: "The kind of thing." }),
  "owner.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Loại đối tượng.", en: "The kind of thing." }),
  "delivers.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Loại đối tượng.", en: "The kind of thing." }),
  "realizes.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Loại đối tượng.", en: "The kind of thing." }),
  "after.why": field(
    { vi: "Lý do", en: "Why" },
    { vi: "Vì sao phải làm sau gói kia.", en: "Why it comes after the other." },
  ),
  "packages.duration": field({ vi: "Thời lượng", en: "Duration" }, { vi: "Số tháng.", en: "In months." }),
  isDurationAssumed: field(
    { vi: "Thời lượng giả định", en: "Assumed" },
    { vi: "Không có nguồn nào nói việc kéo dài bao lâu.", en: "Nobody says how long it takes." },
  ),
  notBefore: field(
    { vi: "Không sớm hơn", en: "Not before" },
    { vi: "Tháng sớm nhất mô hình cho phép.", en: "The first month that the model allows." },
  ),
  notAfter: field(
    { vi: "Không muộn hơn", en: "Not after" },
    { vi: "Hạn mà mô hình ghi.", en: "The date that the model sets." },
  ),
  closes: field(
    { vi: "Khắc phục", en: "Closes" },
    { vi: "Mã khoảng cách được khắc phục, hoặc số lượng.", en: "The ids of the gaps that it closes, or their number." },
  ),
  earliestStart: field(
    { vi: "Bắt đầu sớm nhất", en: "Earliest start" },
    { vi: "Theo đường găng.", en: "By the critical path." },
  ),
  earliestEnd: field(
    { vi: "Kết thúc sớm nhất", en: "Earliest end" },
    { vi: "Theo đường găng.", en: "By the critical path." },
  ),
  latestStart: field(
    { vi: "Bắt đầu muộn nhất", en: "Latest start" },
    { vi: "Không làm chậm việc khác.", en: "Without holding up others." },
  ),
  latestEnd: field(
    { vi: "Kết thúc muộn nhất", en: "Latest end" },
    { vi: "Không làm chậm việc khác.", en: "Without holding up others." },
  ),
  wave: field(
    { vi: "Đợt", en: "Wave" },
    {
      vi: "Thứ tự của đợt, từ 1; các đợt kết thúc lần lượt.",
      en: "The number of the wave, from 1; waves end one after the other.",
    },
  ),
  isCritical: field(
    { vi: "Trên đường găng", en: "Critical" },
    { vi: "Chậm ở đây là chậm cả lộ trình.", en: "A month lost here is lost at the end." },
  ),
  late: field(
    { vi: "Trễ hạn", en: "Late" },
    { vi: "Số tháng trễ so với hạn của mô hình.", en: "Months by which it misses the date of the model." },
  ),
  "waves.packages": field(
    { vi: "Các gói", en: "Packages" },
    { vi: "Mã các gói của đợt.", en: "The ids of its packages." },
  ),
  "roadmap.years": field({ vi: "Các năm", en: "Years" }, { vi: "Kinh phí từng năm.", en: "The cost of each year." }),
  "years.limit": field(
    { vi: "Trần", en: "Limit" },
    { vi: "Được chi bao nhiêu trong năm.", en: "What may be spent in the year." },
  ),
  "years.funding": field(
    { vi: "Nguồn vốn", en: "Funding" },
    { vi: "Kinh phí theo nguồn vốn.", en: "The amount by source of funding." },
  ),
  "funding.source": field(
    { vi: "Nguồn", en: "Source" },
    { vi: "Để trống: gói chưa ghi nguồn vốn.", en: "Left out where packages name none." },
  ),
  "plans.project": field(
    { vi: "Dự án", en: "Project" },
    { vi: "Dự án sẽ bàn giao.", en: "The project that delivers it." },
  ),
  "years.unstated": field(
    { vi: "Chưa ghi kinh phí", en: "Unstated" },
    { vi: "Các gói không ai ghi kinh phí.", en: "Packages whose cost nobody states." },
  ),
  circles: field(
    { vi: "Vòng chờ", en: "Circles" },
    { vi: "Các gói chờ lẫn nhau.", en: "Packages that wait for one another." },
  ),
  toDecide: field(
    { vi: "Cần quyết định", en: "To decide" },
    { vi: "Khoảng cách cần quyết định, không phải việc làm.", en: "Gaps that need a decision, not work." },
  ),
  "states.realised": field({ vi: "Đã có", en: "Realised" }, { vi: "Số thành phần đã có.", en: "Blocks in place." }),
  "states.planned": field(
    { vi: "Có kế hoạch", en: "Planned" },
    { vi: "Số thành phần mới có kế hoạch.", en: "Blocks that are planned only." },
  ),
  "states.missing": field(
    { vi: "Chưa có", en: "Missing" },
    { vi: "Số thành phần chưa có.", en: "Blocks that are missing." },
  ),
  shifts: field(
    { vi: "Thay đổi phát hiện", en: "Shifts" },
    { vi: "Quy tắc có thêm hoặc bớt phát hiện.", en: "Rules with more or fewer findings." },
  ),
  gone: field(
    { vi: "Hết phát hiện", en: "Gone" },
    { vi: "Phát hiện không còn nhờ gói này.", en: "Findings that go with the package." },
  ),
  scoreGain: field(
    { vi: "Điểm tăng", en: "Score gained" },
    { vi: "Phần thành phần bắt buộc có thêm, từ 0 đến 1.", en: "The share of mandatory blocks gained, 0 to 1." },
  ),
  "values.services": field(
    { vi: "Dịch vụ", en: "Services" },
    { vi: "Số dịch vụ dựa trên gói này.", en: "Services that rest on what it delivers." },
  ),
  difference: field(
    { vi: "Khác biệt", en: "Difference" },
    { vi: "Khác biệt theo nội dung giữa hai bên.", en: "What is different between two sides, by meaning." },
  ),
  "difference.elements": field(
    { vi: "Phần tử", en: "Elements" },
    { vi: "Các phần tử khác nhau.", en: "The elements that differ." },
  ),
  "elements.change": field(
    { vi: "Thay đổi", en: "Change" },
    { vi: "Điều đã xảy ra với phần tử.", en: "What became of the element." },
  ),
  "subject.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Loại đối tượng.", en: "The kind of thing." }),
  was: field({ vi: "Trước là", en: "Was" }, { vi: "Phần tử ở bên thứ nhất.", en: "The element of the first side." }),
  "was.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Loại đối tượng.", en: "The kind of thing." }),
  "elements.fields": field(
    { vi: "Các trường", en: "Fields" },
    { vi: "Các trường khác nhau.", en: "The fields that differ." },
  ),
  "elements.words": field({ vi: "Nói thêm", en: "More" }, { vi: "Điều cần nói thêm.", en: "What else is to be said." }),
  kept: field({ vi: "Giữ nguyên", en: "Kept" }, { vi: "Số phần tử không đổi.", en: "How many elements are the same." }),
  "element.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Loại phần tử.", en: "The kind of element." }),
  trace: field(
    { vi: "Truy vết", en: "Trace" },
    { vi: "Phần tử dựa trên gì và gì dựa vào nó.", en: "What the element rests on, and what rests on it." },
  ),
  restsOn: field({ vi: "Dựa trên", en: "Rests on" }, { vi: "Từ gần đến xa.", en: "The nearest first." }),
  restedOn: field({ vi: "Là chỗ dựa của", en: "Rested on by" }, { vi: "Từ gần đến xa.", en: "The nearest first." }),
  impact: field(
    { vi: "Ảnh hưởng", en: "Impact" },
    { vi: "Điều xảy ra nếu phần tử ngừng.", en: "What happens if the element fails." },
  ),
  reached: field(
    { vi: "Ngừng theo", en: "Reached" },
    { vi: "Những gì ngừng theo, từ gần đến xa.", en: "What stops with it, the nearest first." },
  ),
  "impact.services": field(
    { vi: "Dịch vụ", en: "Services" },
    { vi: "Số dịch vụ công ngừng.", en: "How many public services stop." },
  ),
  "impact.applications": field(
    { vi: "Ứng dụng", en: "Applications" },
    { vi: "Số ứng dụng ngừng.", en: "How many applications stop." },
  ),
  "impact.users": field(
    { vi: "Người dùng", en: "Users" },
    { vi: "Các nhóm người dùng bị ảnh hưởng.", en: "The groups of users concerned." },
  ),
  "users.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Loại đối tượng.", en: "The kind of thing." }),
  "impact.agencies": field(
    { vi: "Cơ quan", en: "Agencies" },
    { vi: "Chủ quản của những gì ngừng.", en: "The owners of what stops." },
  ),
};
