import { testFamily } from "./family.ts";
import { yamlCases } from "./yaml-cases.ts";

testFamily(yamlCases);
