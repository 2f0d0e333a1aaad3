import type * as z from "zod";

/** Something wrong with the data: which file, which key in it, and what would be right. */
export interface Issue {
  readonly file: string;
  readonly key: string;
  readonly message: string;
}

/** The issues of a failed parse, each on its own key. */
export function issuesOf(file: string, error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue) => {
    const key = issue.path.join(".") || "(file)";
    if (issue.code !== "unrecognized_keys") return [{ file, key, message: issue.message }];
    return issue.keys.map((name) => ({
      file,
      key: [...issue.path, name].join("."),
      message: "there is no such key; is it misspelt?",
    }));
  });
}

/** One line for people: "file: key: message". */
export function issueToString(issue: Issue): string {
  return `${issue.file}: ${issue.key}: ${issue.message}`;
}
