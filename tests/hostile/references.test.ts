import { testFamily } from "./family.ts";
import { referencesCases } from "./references-cases.ts";

testFamily(referencesCases);
