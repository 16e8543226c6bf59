const elementsPerFile = 750;

/** A model in the language of LikeC4: so many elements, with two relations each, in files of 750 elements. */
export function likec4Model(elements: number): readonly { readonly name: string; readonly text: string }[] {
  const pick = (index: number) => `element${(index * 7919 + 13) % elements}`;
  const files = Array.from({ length: Math.ceil(elements / elementsPerFile) }, (_, file) => {
    const from = file * elementsPerFile;
    const own = Array.from({ length: Math.min(elementsPerFile, elements - from) }, (_, index) => from + index);
    const declared = own.map(
      (index) =>
        `  element${index} = application "Ứng dụng thử nghiệm số ${index}" {\n    description "Application ${index}"\n  }\n`,
    );
    const related = own.flatMap((index) => [
      `  element${index} -[exchanges]-> ${pick(index)} "Dữ liệu"\n`,
      `  element${index} -[reads]-> ${pick(index + 1)} "Dữ liệu"\n`,
    ]);
    return { name: `part-${file}.c4`, text: `model {\n${declared.join("")}${related.join("")}}\n` };
  });
  return [{ name: "specification.c4", text: specification }, ...files];
}

const specification = `specification {
  element application
  relationship exchanges
  relationship reads
}
`;
