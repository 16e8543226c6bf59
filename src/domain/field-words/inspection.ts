import { type FieldWords, field } from "./words.ts";

function own(vi: string, en: string, meaningVi: string, meaningEn: string): FieldWords {
  return field({ vi, en }, { vi: meaningVi, en: meaningEn });
}

const code = own("Mã", "Code", "Mã của chỉ tiêu, nhóm hoặc đơn vị.", "The code of the indicator, group or unit.");
const pairs = own(
  "Tương quan",
  "Correlations",
  "Từng cặp, cùng hệ số và lưu ý.",
  "Each pair, with its coefficient and flag.",
);
const first = own("Mục thứ nhất", "First", "Mã của mục thứ nhất trong cặp.", "The code of the first of the pair.");
const second = own("Mục thứ hai", "Second", "Mã của mục thứ hai trong cặp.", "The code of the second of the pair.");
const flag = own(
  "Lưu ý",
  "Flag",
  "Hai mục gần như một, hoặc đi ngược nhau; trống nếu không có gì đáng chú ý.",
  "Nearly the same, or opposed; null where nothing stands out.",
);
const alpha = own(
  "Alpha",
  "Alpha",
  "Hệ số Cronbach alpha chuẩn hóa; trống nếu không tính được.",
  "Cronbach’s alpha, standardised; null where it cannot be had.",
);
const why = own(
  "Lý do",
  "Reason",
  "Vì sao không tính được; trống nếu tính được.",
  "Why there is none; null where there is one.",
);
const reversals = own(
  "Đảo hạng",
  "Rank reversals",
  "Những cặp đơn vị đổi chỗ khi danh sách đơn vị thay đổi.",
  "Pairs of units that change places when the list of units changes.",
);
const change = own("Thay đổi", "Change", "Đơn vị rời đi hoặc thêm vào.", "The unit that leaves or joins.");
const turned = own("Cặp đổi chỗ", "Pairs", "Đơn vị nào vượt đơn vị nào.", "Who is ahead of whom now.");
const ahead = own(
  "Vươn lên trước",
  "Ahead",
  "Đơn vị đứng trước sau thay đổi.",
  "The unit that is ahead after the change.",
);
const behind = own(
  "Lùi lại sau",
  "Behind",
  "Đơn vị đứng sau sau thay đổi.",
  "The unit that is behind after the change.",
);

/** Fields of what `khung inspect` prints. */
export const inspectionFieldWords = {
  stage: own("Giai đoạn", "Stage", "Số liệu được mô tả ở giai đoạn nào.", "The stage whose values are described."),
  correlation: own("Loại tương quan", "Correlation", "Cách tính hệ số tương quan.", "How correlations are reckoned."),
  statistics: own("Thống kê", "Statistics", "Mô tả từng chỉ tiêu.", "What each indicator looks like."),
  "statistics.code": code,
  "statistics.lowerQuartile": own(
    "Tứ phân vị thứ nhất",
    "Lower quartile",
    "Một phần tư giá trị nhỏ hơn mức này.",
    "A quarter of the values lie below.",
  ),
  "statistics.upperQuartile": own(
    "Tứ phân vị thứ ba",
    "Upper quartile",
    "Một phần tư giá trị lớn hơn mức này.",
    "A quarter of the values lie above.",
  ),
  "statistics.greatest": own("Lớn nhất", "Greatest", "Giá trị lớn nhất.", "The greatest value."),
  "statistics.available": own("Có số liệu", "Available", "Số đơn vị có giá trị.", "How many units have a value."),
  "statistics.nonZero": own(
    "Khác 0",
    "Not zero",
    "Số đơn vị có giá trị khác 0.",
    "How many units have a value other than zero.",
  ),
  "statistics.unique": own(
    "Giá trị khác nhau",
    "Different values",
    "Có bao nhiêu giá trị khác nhau.",
    "How many values differ.",
  ),
  "statistics.same": own(
    "Trùng nhiều nhất",
    "Same",
    "Số đơn vị có cùng giá trị phổ biến nhất.",
    "How many units share the most common value.",
  ),
  "statistics.flags": own("Lưu ý", "Flags", "Những gì cần xem lại ở chỉ tiêu.", "What to look at again."),
  indicators: own("Chỉ tiêu", "Indicators", "Tất cả chỉ tiêu, sau khi chuẩn hóa.", "All indicators, normalised."),
  "indicators.correlations": pairs,
  "indicators.correlations.first": first,
  "indicators.correlations.second": second,
  "indicators.correlations.flag": flag,
  "groups.code": code,
  "groups.correlations": pairs,
  "groups.correlations.first": first,
  "groups.correlations.second": second,
  "groups.correlations.flag": flag,
  "groups.alpha": alpha,
  "groups.alpha.without.code": code,
  "groups.alpha.why": why,
  "groups.alphaOfIndicators": own(
    "Alpha của các chỉ tiêu",
    "Alpha of the indicators",
    "Tính trên mọi chỉ tiêu bên dưới nhóm; trống nếu nhóm không có nhóm con.",
    "Over all indicators below the group; null where no group stands between.",
  ),
  "groups.alphaOfIndicators.without.code": code,
  "groups.alphaOfIndicators.why": why,
  "groups.components.eigenvalues": own(
    "Giá trị riêng",
    "Eigenvalues",
    "Của ma trận tương quan, từ lớn đến nhỏ.",
    "Of the correlation matrix, from the greatest.",
  ),
  "groups.components.eigenvalues.cumulative": own(
    "Cộng dồn",
    "Cumulative",
    "Tỷ lệ phương sai đến thành phần này, 0 đến 1.",
    "Share of the variance up to this component, 0 to 1.",
  ),
  "groups.components.vectors": own(
    "Véc-tơ riêng",
    "Eigenvectors",
    "Dòng là chỉ tiêu, cột là thành phần.",
    "Rows are indicators, columns components.",
  ),
  "groups.components.loadings": own(
    "Hệ số tải",
    "Loadings",
    "Tương quan của chỉ tiêu với thành phần.",
    "Correlations of indicators with components.",
  ),
  "groups.components.factors.variance": own(
    "Phương sai",
    "Variance",
    "Phương sai mà nhân tố giải thích sau khi xoay.",
    "The variance that the factor explains after rotation.",
  ),
  "groups.components.rotated": own(
    "Hệ số tải sau khi xoay",
    "Rotated loadings",
    "Sau khi xoay varimax.",
    "After varimax.",
  ),
  "groups.components.squaredToUnity": own(
    "Bình phương hệ số tải",
    "Squared loadings",
    "Bình phương hệ số tải, quy về tổng bằng 1 trong từng nhân tố.",
    "Squared loadings, scaled to a sum of 1 within each factor.",
  ),
  "groups.components.weights.code": code,
  "groups.components.weights.factor": own(
    "Nhân tố",
    "Factor",
    "Nhân tố mà chỉ tiêu thuộc về, từ 1.",
    "The factor that the indicator belongs to, from 1.",
  ),
  "groups.why": why,
  reversals,
  "reversals.dropOne": own(
    "Khi bỏ một đơn vị",
    "Drop one",
    "Những lần bỏ một đơn vị làm đảo hạng.",
    "Units whose leaving turns pairs.",
  ),
  "reversals.dropOne.change": change,
  "reversals.dropOne.pairs": turned,
  "reversals.dropOne.pairs.ahead": ahead,
  "reversals.dropOne.pairs.behind": behind,
  "reversals.addOne": own(
    "Khi thêm một đơn vị",
    "Add one",
    "Những lần thêm một đơn vị làm đảo hạng.",
    "Units whose joining turns pairs.",
  ),
  "reversals.addOne.change": change,
  "reversals.addOne.pairs": turned,
  "reversals.addOne.pairs.ahead": ahead,
  "reversals.addOne.pairs.behind": behind,
} as const satisfies Readonly<Record<string, FieldWords>>;
