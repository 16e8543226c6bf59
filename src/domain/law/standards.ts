import type { PartialDate } from "../date.ts";
import type { Status } from "../provenance.ts";

/** The year of Circular 39/2017 on technical standards; our sources give no day. */
export const circular39Starts: PartialDate = "2017";

/** A standard of the circular's list: its symbol, other ways to write it, and how sure we are that the list has it. */
export interface ListedStandard {
  readonly symbol: string;
  readonly also?: readonly string[];
  readonly status: Status;
}

/**
 * Standards in the list of Circular 39/2017. Only a part of the
 * list was read (`cited`); the rest is general knowledge (`background`): what is not here may still be in the list.
 */
export const listedStandards: readonly ListedStandard[] = [
  { symbol: "HTTP", also: ["HTTPS"], status: "cited" },
  { symbol: "FTP", status: "cited" },
  { symbol: "WebDAV", status: "cited" },
  { symbol: "RTSP", status: "cited" },
  { symbol: "RTP", status: "cited" },
  { symbol: "RTCP", status: "cited" },
  { symbol: "OData", status: "cited" },
  { symbol: "SMTP", also: ["MIME"], status: "cited" },
  { symbol: "UTF-8", status: "cited" },
  { symbol: "HTML", status: "cited" },
  { symbol: "WCAG", status: "cited" },
  { symbol: "TCVN 6909", also: ["Unicode"], status: "cited" },
  { symbol: "RSA", status: "cited" },
  { symbol: "POP3", also: ["IMAP4rev1", "IMAP4", "IMAP"], status: "background" },
  { symbol: "LDAP", status: "background" },
  { symbol: "SOAP", also: ["WSDL"], status: "background" },
  { symbol: "RESTful", also: ["REST"], status: "background" },
  { symbol: "QCVN 102", also: ["edXML", "QCVN 102:2016/BTTTT"], status: "background" },
  { symbol: "XML", also: ["XML Schema", "XSD"], status: "background" },
  { symbol: "JSON", status: "background" },
  { symbol: "UML", status: "background" },
  { symbol: "DNS", status: "background" },
  { symbol: "IPv4", also: ["IPv6"], status: "background" },
  { symbol: "CSV", also: ["XLSX", "ODS"], status: "background" },
  { symbol: "PDF", also: ["TXT", "RTF", "DOCX", "ODT"], status: "background" },
  { symbol: "TLS", status: "background" },
  { symbol: "SAML", also: ["OAuth"], status: "background" },
  { symbol: "NTP", status: "background" },
];
