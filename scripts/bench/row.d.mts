export declare function tellRow(row: {
  readonly what: string;
  readonly measured: string;
  readonly against: string;
  readonly limit: string;
  readonly held: boolean | null;
}): void;
