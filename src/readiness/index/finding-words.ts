import type { Words } from "../../domain/text.ts";

/** What each finding says; `{name}` stands for an argument, `{unit}` and `{indicator}` for the place. */
export const findingWords = {
  "indicator-twice": {
    vi: "Mã {indicator} đứng ở hai chỗ trong cây chỉ số; mỗi chỉ số chỉ thuộc một nhóm.",
    en: "The code {indicator} stands in two places of the tree; an indicator belongs to one group.",
  },
  "group-empty": {
    vi: "Nhóm {indicator} không có chỉ số nào được tính điểm.",
    en: "Group {indicator} has no indicator that counts.",
  },
  "goalposts-against-direction": {
    vi: "Mốc thấp nhất và cao nhất của {indicator} ngược với chiều đã khai ({direction}).",
    en: "The goalposts of {indicator} run against its declared direction ({direction}).",
  },
  "weights-sum": {
    vi: "Tổng trọng số trong nhóm {indicator} là {sum}, không tròn; đã quy về tổng bằng 1.",
    en: "The weights in group {indicator} sum to {sum}; they were brought to a sum of 1.",
  },
  "weights-sum-zero": {
    vi: "Tổng trọng số trong nhóm {indicator} bằng 0, không thể tính điểm.",
    en: "The weights in group {indicator} sum to 0, so it cannot be scored.",
  },
  "weights-cancel": {
    vi: "Trọng số dương và âm trong nhóm {indicator} gần triệt tiêu nhau (tổng {sum}, tổng độ lớn {size}), điểm sẽ vượt xa thang đo; nhóm không được tính điểm.",
    en: "Positive and negative weights in group {indicator} nearly cancel (sum {sum}, sum of sizes {size}), so scores would leave the scale; it is not scored.",
  },
  "negative-weights": {
    vi: "Phân tích thành phần chính cho trọng số âm ở {children} (nhóm {indicator}); cách xử lý đã khai: {policy}.",
    en: "Principal components give {children} a negative weight (group {indicator}); declared policy: {policy}.",
  },
  "eigenvalues-tied": {
    vi: "Hai giá trị riêng thứ {first} và {second} của nhóm {indicator} bằng nhau ({value}), hướng của thành phần không xác định.",
    en: "Eigenvalues {first} and {second} of group {indicator} are equal ({value}), so the direction of the component is undetermined.",
  },
  "more-children-than-units": {
    vi: "Nhóm {indicator} có {children} chỉ số nhưng chỉ {units} đơn vị đủ số liệu, không thể phân tích thành phần chính.",
    en: "Group {indicator} has {children} indicators but only {units} complete units; principal components need at least as many units.",
  },
  "too-few-units": {
    vi: "Nhóm {indicator} chỉ có {units} đơn vị đủ số liệu; cần ít nhất {minimum}.",
    en: "Group {indicator} has only {units} complete units; at least {minimum} are needed.",
  },
  "too-few-children": {
    vi: "Nhóm {indicator} chỉ có {children} chỉ số; cần ít nhất {minimum}.",
    en: "Group {indicator} has only {children} indicators; at least {minimum} are needed.",
  },
  "units-mixed": {
    vi: "Số liệu ở bước {stage} có nhiều đơn vị đo khác nhau, hệ số alpha theo hiệp phương sai không có nghĩa; hãy dùng dạng chuẩn hóa.",
    en: "Values at stage {stage} are in mixed units of measure, so an alpha by covariance says nothing; take the standardised one.",
  },
  "child-constant": {
    vi: "Trong nhóm {indicator}, {child} có cùng một giá trị ở mọi đơn vị nên không thể suy ra trọng số từ số liệu.",
    en: "In group {indicator}, {child} has one value for all units, so weights cannot be drawn from the data.",
  },
  "weights-need-positive": {
    vi: "{child} của {unit} là {value}; cách tính trọng số của nhóm {indicator} không nhận số âm.",
    en: "{child} of {unit} is {value}; the weighting of group {indicator} takes no negative numbers.",
  },
  "allocation-empty": {
    vi: "Chuyên gia {expert} không phân điểm nào cho nhóm {indicator}.",
    en: "Expert {expert} allots no points in group {indicator}.",
  },
  "weight-of-stranger": {
    vi: "Trọng số của {indicator} nêu {child}, mà cây chỉ tiêu không có mã này.",
    en: "The weights of {indicator} name {child}, which is no code of the tree.",
  },
  "comparison-absent": {
    vi: "Thiếu so sánh cặp giữa {first} và {second} trong nhóm {indicator}.",
    en: "The comparison of {first} with {second} is lacking in group {indicator}.",
  },
  "comparisons-inconsistent": {
    vi: "Các so sánh cặp của nhóm {indicator} mâu thuẫn nhau: tỷ số nhất quán {ratio}, mức chấp nhận {maximum}.",
    en: "The comparisons of group {indicator} contradict one another: consistency ratio {ratio}, accepted up to {maximum}.",
  },
  "bounds-impossible": {
    vi: "Giới hạn tỷ trọng {lower}–{upper} không thể thỏa mãn với {children} chỉ số của nhóm {indicator}.",
    en: "The bounds {lower}–{upper} cannot be kept by the {children} children of group {indicator}.",
  },
  "not-positive": {
    vi: "{child} của {unit} có giá trị đem gộp là {value}; phép gộp {method} của {indicator} không nhận giá trị này. Chuẩn hóa về khoảng trên 0 (như min-max:1..100) thì tính được.",
    en: "{child} of {unit} enters as {value}, which the {method} aggregate of {indicator} cannot take. A scale above 0 (such as min-max:1..100) can be taken.",
  },
  "no-units": { vi: "Không có đơn vị nào để tính điểm.", en: "There is no unit to score." },
  "column-absent": {
    vi: "Dữ liệu không có cột “{column}” mà chỉ số {indicator} cần.",
    en: "The data has no column “{column}”, which indicator {indicator} needs.",
  },
  "column-empty": {
    vi: "Chỉ số {indicator} không có số liệu ở đơn vị nào.",
    en: "Indicator {indicator} has no number for any unit.",
  },
  "column-constant": {
    vi: "Chỉ số {indicator} bằng {value} ở cả {n} đơn vị, không phân biệt được đơn vị nào nên không thể chuẩn hóa.",
    en: "Indicator {indicator} is {value} for all {n} units: it tells none apart and cannot be normalised.",
  },
  "one-value": {
    vi: "Chỉ số {indicator} chỉ có số liệu ở {n} đơn vị; cách chuẩn hóa này cần so sánh nhiều đơn vị.",
    en: "Indicator {indicator} has numbers for {n} unit(s) only; this normalisation compares several.",
  },
  "categories-absent": {
    vi: "Chỉ số {indicator} không khai điểm cho từng phương án trả lời (categories).",
    en: "Indicator {indicator} declares no points for its answers (categories).",
  },
  "category-unknown": {
    vi: "Câu trả lời “{value}” của {unit} không có trong các phương án của {indicator}: {known}.",
    en: "The answer “{value}” of {unit} is none of those of {indicator}: {known}.",
  },
  "not-a-number": {
    vi: "“{value}” của {unit} ở {indicator} không phải là số.",
    en: "“{value}” of {unit} at {indicator} is not a number.",
  },
  "unit-twice": {
    vi: "Đơn vị {unit} có hai dòng số liệu; chỉ dòng đầu được dùng.",
    en: "Unit {unit} has two rows; only the first is used.",
  },
  "goalposts-absent": {
    vi: "Chỉ số {indicator} không khai mốc thấp nhất và cao nhất (goalposts).",
    en: "Indicator {indicator} declares no goalposts.",
  },
  "target-absent": {
    vi: "Chỉ số {indicator} không khai mục tiêu (target).",
    en: "Indicator {indicator} declares no target.",
  },
  "reference-absent": {
    vi: "Không có giá trị tham chiếu {reference} cho chỉ số {indicator}.",
    en: "There is no reference {reference} for indicator {indicator}.",
  },
  "reference-not-better": {
    vi: "Giá trị tham chiếu {reference} của {indicator} không tốt hơn giá trị kém nhất, khoảng cách vô nghĩa.",
    en: "The reference {reference} of {indicator} is no better than the worst value, so a distance to it says nothing.",
  },
  "cuts-unordered": {
    vi: "Các ngưỡng {cuts} của {indicator} không xếp từ kém đến tốt.",
    en: "The cuts {cuts} of {indicator} do not run from worst to best.",
  },
  "unit-screened": {
    vi: "{unit} chỉ trả lời {coverage} số chỉ số, dưới mức {minimum}, nên không được xếp hạng.",
    en: "{unit} answers only {coverage} of the indicators, less than {minimum}, and is set aside.",
  },
  "coverage-too-low": {
    vi: "{unit} thiếu số liệu {lacking} nên nhóm {indicator} không có điểm (mức trả lời tối thiểu của phương pháp: {minimum}).",
    en: "{unit} lacks {lacking}, so group {indicator} has no score (least coverage of the method: {minimum}).",
  },
  "denominator-zero": {
    vi: "Mẫu số {denominator} của {unit} bằng 0, không tính được {indicator}.",
    en: "The denominator {denominator} of {unit} is 0, so {indicator} cannot be computed.",
  },
  "denominator-missing": {
    vi: "{unit} không có mẫu số {denominator} cho {indicator}.",
    en: "{unit} has no denominator {denominator} for {indicator}.",
  },
  "imputation-without-basis": {
    vi: "Không có căn cứ để điền {indicator} của {unit} ({method}).",
    en: "There is nothing by which to fill {indicator} of {unit} ({method}).",
  },
  "outliers-remain": {
    vi: "{indicator} vẫn lệch quá ngưỡng sau khi được phép dời số điểm tối đa; giữ nguyên số liệu gốc.",
    en: "{indicator} still breaks the rule of skewness and kurtosis at the most points allowed; it was left as it was.",
  },
  "logarithm-of-zero": {
    vi: "{indicator} của {unit} là {value}, không lấy được logarit.",
    en: "{indicator} of {unit} is {value}, which has no logarithm.",
  },
  "logarithm-reverses": {
    vi: "Giá trị lớn nhất của {indicator} là {value}, không quá 1: dạng logarit này sẽ đảo chiều chỉ số.",
    en: "The greatest value of {indicator} is {value}, not above 1: this form of the logarithm would turn it round.",
  },
} as const satisfies Record<string, Words>;
