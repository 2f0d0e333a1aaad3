import type * as z from "zod";

/** Something wrong with the data: which file, which key in it, and what would be right. */
export interface Issue {
  readonly file: string;
  readonly key: string;
  readonly message: string;
}

/** What the schema library calls a type, in words. */
const TYPES: Readonly<Record<string, string>> = {
  string: "a text in quotes",
  number: "a number",
  int: "a whole number",
  object: "a table",
  record: "a table",
  array: "a list",
  boolean: "true or false",
};

/** What is wrong, in words for people who have never met the schema library. */
function messageOf(issue: z.core.$ZodIssue): string {
  const missing = issue.input === undefined;
  if (issue.code === "invalid_type") {
    const wanted = TYPES[issue.expected] ?? issue.expected;
    return missing ? `this is missing: ${wanted}` : `this has to be ${wanted}`;
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map((value) => JSON.stringify(value)).join(", ");
    const wanted = issue.values.length === 1 ? values : `one of ${values}`;
    return missing ? `this is missing: ${wanted}` : `this has to be ${wanted}`;
  }
  if (issue.code === "too_small" && issue.origin === "array")
    return `this has to hold ${issue.minimum} or more`;
  return issue.message;
}

/**
 * The issues of a failed parse, each on its own key.
 * @param error of a parse that reports its input: what is missing is told from what is wrong
 */
export function issuesOf(file: string, error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue) => {
    const key = issue.path.join(".") || "(file)";
    if (issue.code !== "unrecognized_keys") return [{ file, key, message: messageOf(issue) }];
    return issue.keys.map((name) => ({
      file,
      key: [...issue.path, name].join("."),
      message: "there is no such key; is it misspelt?",
    }));
  });
}

/**
 * One line for people: "file: key: message".
 * @example
 * issueToString({ file: "sectors.toml", key: "cement.name", message: "a text in both languages" });
 * // "sectors.toml: cement.name: a text in both languages"
 */
export function issueToString(issue: Issue): string {
  return `${issue.file}: ${issue.key}: ${issue.message}`;
}
