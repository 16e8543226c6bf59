import { testFamily } from "./family.ts";
import { schemaCases } from "./schema-cases.ts";

testFamily(schemaCases);
