import { type FieldWords, field } from "./words.ts";

/** What carries the same marks: boxes, lines, heads and cells, bars, milestones, dependencies. */
const owners = ["boxes", "lines", "headers", "cells", "bars", "milestones", "dependencies"] as const;

const marks: Readonly<Record<string, FieldWords>> = {
  change: field(
    { vi: "Thay đổi", en: "Change" },
    { vi: "Chỉ có trong hình so sánh hai thời điểm.", en: "Only in a difference between two dates." },
  ),
  badges: field(
    { vi: "Dấu hiệu", en: "Badges" },
    { vi: "Theo thứ tự được vẽ.", en: "In the order in which they are drawn." },
  ),
  "badges.kind": field(
    { vi: "Loại dấu hiệu", en: "Kind" },
    { vi: "Dấu hiệu nói về điều gì.", en: "What the badge is about." },
  ),
  href: field(
    { vi: "Trang", en: "Page" },
    { vi: "Trang của phần tử: tương đối hoặc https.", en: "The page of the thing: relative or https." },
  ),
  isNeighbour: field(
    { vi: "Phần tử liền kề", en: "Neighbour" },
    { vi: "Chỉ hiện bên cạnh phần được chọn.", en: "Only shown beside what was asked for." },
  ),
};

const ends = {
  from: field({ vi: "Từ", en: "From" }, { vi: "Định danh của đầu thứ nhất.", en: "The id of the first end." }),
  to: field({ vi: "Đến", en: "To" }, { vi: "Định danh của đầu thứ hai.", en: "The id of the second end." }),
};

/** The fields of a view as JSON (`khung draw -f json`), where they mean something else than in a model. */
export const viewFieldWords: Readonly<Record<string, FieldWords>> = {
  ...Object.fromEntries(
    owners.flatMap((owner) => Object.entries(marks).map(([name, words]) => [`${owner}.${name}`, words] as const)),
  ),
  question: field(
    { vi: "Câu hỏi", en: "Question" },
    { vi: "Câu hỏi mà hình trả lời.", en: "The question that the picture answers." },
  ),
  only: field(
    { vi: "Giới hạn", en: "Limit" },
    { vi: "Phần được chọn, nếu hình không vẽ tất cả.", en: "What was asked for, where it is not all." },
  ),
  states: field(
    { vi: "Các tình trạng", en: "States" },
    { vi: "Những tình trạng có trong hình.", en: "The states that occur in the picture." },
  ),
  legend: field(
    { vi: "Chú giải thêm", en: "Legend" },
    { vi: "Điều cần giải thích ngoài các ký hiệu chung.", en: "What needs explaining besides the common signs." },
  ),
  "legend.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Màu hoặc chữ.", en: "A colour or a text." }),
  "legend.words": field({ vi: "Ý nghĩa", en: "Meaning" }, { vi: "Lời giải thích.", en: "The explanation." }),
  part: field(
    { vi: "Hình thành phần", en: "Part" },
    { vi: "Hình này là một phần của một hình lớn.", en: "This picture is a part of a large one." },
  ),
  "part.view": field(
    { vi: "Hình lớn", en: "Whole" },
    { vi: "Định danh của hình lớn.", en: "The id of the large view." },
  ),
  "part.total": field(
    { vi: "Số phần", en: "Parts" },
    { vi: "Hình lớn có bao nhiêu phần.", en: "How many parts there are." },
  ),
  parts: field(
    { vi: "Các phần", en: "Parts" },
    { vi: "Định danh của các hình thành phần.", en: "The ids of the pictures that this one is the index of." },
  ),
  "boxes.opens": field(
    { vi: "Mở hình", en: "Opens" },
    { vi: "Định danh của hình mà hộp này mở.", en: "The id of the picture that the box opens." },
  ),
  "boxes.elements": field(
    { vi: "Phần tử", en: "Elements" },
    { vi: "Các phần tử của mô hình đứng sau hộp này.", en: "The elements of the model behind the box." },
  ),
  lines: field(
    { vi: "Các đường nối", en: "Lines" },
    { vi: "Quan hệ giữa hai hộp.", en: "Relations between two boxes." },
  ),
  "lines.from": ends.from,
  "lines.to": ends.to,
  "lines.style": field({ vi: "Kiểu nối", en: "Style" }, { vi: "Nối bằng cách nào.", en: "How the two are joined." }),
  "lines.planned": field({ vi: "Theo kế hoạch", en: "Planned" }, { vi: "Chưa có, sẽ có.", en: "Still to come." }),
  "lines.bothWays": field({ vi: "Hai chiều", en: "Both ways" }, { vi: "Đi cả hai chiều.", en: "It goes both ways." }),
  setting: field(
    { vi: "Nội dung ô", en: "Setting" },
    { vi: "Các ô là số hay chữ.", en: "Whether cells hold figures or texts." },
  ),
  rowTitle: field({ vi: "Các hàng là gì", en: "Rows" }, { vi: "Các hàng là gì.", en: "What the rows are." }),
  columnTitle: field({ vi: "Các cột là gì", en: "Columns" }, { vi: "Các cột là gì.", en: "What the columns are." }),
  "rows.headers": field({ vi: "Các hàng", en: "Rows" }, { vi: "Các hàng của nhóm.", en: "The rows of the group." }),
  "columns.headers": field(
    { vi: "Các cột", en: "Columns" },
    { vi: "Các cột của nhóm.", en: "The columns of the group." },
  ),
  "headers.total": field({ vi: "Tổng", en: "Total" }, { vi: "Tổng các giá trị.", en: "The sum of its values." }),
  cells: field(
    { vi: "Các ô", en: "Cells" },
    { vi: "Ô không nêu là ô trống.", en: "A cell that is not named is empty." },
  ),
  "cells.row": field({ vi: "Hàng", en: "Row" }, { vi: "Định danh của hàng.", en: "The id of the row." }),
  "cells.column": field({ vi: "Cột", en: "Column" }, { vi: "Định danh của cột.", en: "The id of the column." }),
  "cells.spoken": field(
    { vi: "Bằng lời", en: "In words" },
    { vi: "Điều đứng sau ô.", en: "What stands behind the cell." },
  ),
  totals: field(
    { vi: "Tổng cộng", en: "Totals" },
    { vi: "Tên và tổng của tất cả.", en: "Their title, and the sum of all." },
  ),
  "totals.sum": field({ vi: "Tổng", en: "Sum" }, { vi: "Tổng của mọi ô.", en: "The sum of all cells." }),
  heat: field({ vi: "Thang màu", en: "Heat" }, { vi: "Ô được tô theo giá trị.", en: "Cells are coloured by value." }),
  "heat.most": field({ vi: "Lớn nhất", en: "Most" }, { vi: "Giá trị lớn nhất.", en: "The greatest value." }),
  "dependencies.from": ends.from,
  "dependencies.to": ends.to,
  "dependencies.isBroken": field(
    { vi: "Trái thứ tự", en: "Broken" },
    { vi: "Bắt đầu trước khi việc trước xong.", en: "The second begins before the first ends." },
  ),
  dependencies: field(
    { vi: "Phụ thuộc", en: "Dependencies" },
    { vi: "Việc nào sau việc nào.", en: "What comes after what." },
  ),
  from: field({ vi: "Từ ngày", en: "From" }, { vi: "Ngày đầu của trục.", en: "The first day of the scale." }),
  to: field({ vi: "Đến ngày", en: "To" }, { vi: "Ngày cuối của trục.", en: "The last day of the scale." }),
  waves: field({ vi: "Các đợt", en: "Waves" }, { vi: "Các thanh theo nhóm.", en: "Bars under a common title." }),
  "waves.bars": field({ vi: "Các thanh", en: "Bars" }, { vi: "Các khoảng thời gian.", en: "Stretches of time." }),
  "bars.kind": field({ vi: "Loại", en: "Kind" }, { vi: "Thanh là gì.", en: "What the bar stands for." }),
  "waves.milestones": field({ vi: "Các mốc", en: "Milestones" }, { vi: "Các thời điểm.", en: "Points in time." }),
  "milestones.bar": field(
    { vi: "Thanh", en: "Bar" },
    { vi: "Thanh mà mốc đứng cùng hàng.", en: "The bar in whose row it stands." },
  ),
  dateLines: field(
    { vi: "Các vạch ngày", en: "Date lines" },
    { vi: "Ngày chạy qua mọi hàng.", en: "Dates that run through all rows." },
  ),
};
