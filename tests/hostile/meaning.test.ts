import { testFamily } from "./family.ts";
import { meaningCases } from "./meaning-cases.ts";

testFamily(meaningCases);
