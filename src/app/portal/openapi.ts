import { apiCards } from "../../domain/api/cards.ts";
import { openApi } from "../../exchange/open-api.ts";
import { jsonText } from "../../reporters/json.ts";

/** The description of the portal's API in OpenAPI 3.1, as JSON. */
export function portalOpenApi(version: string, server: string): string {
  return jsonText(openApi(apiCards, version, server));
}
