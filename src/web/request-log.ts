/** What is written down of a request: nothing of its query, headers or sender, which may hold secrets. */
export interface RequestLine {
  readonly method: string;
  /** The path without the query, at most 200 characters. */
  readonly path: string;
  readonly status: number;
  /** Milliseconds from the first byte in to the last byte out. */
  readonly time: number;
}

/** Where requests and faults are written down. */
export interface RequestLog {
  readonly request: (line: RequestLine) => void;
  /** A fault of ours, with all that is known of it: readers are told that there was one. */
  readonly fault: (error: unknown, path: string) => void;
}
