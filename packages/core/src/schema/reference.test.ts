import { expect, test } from "vitest";
import { webAddress } from "./reference.ts";

test.each(["https://www.miit.gov.cn/a%20b", "http://example.org/", "HTTPS://example.org/"])(
  "%s is an address of the web",
  (address) => {
    expect(webAddress().safeParse(address).success).toBe(true);
  },
);

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
  "mailto:a@example.org",
])("%s is refused, with what would be right", (address) => {
  const { error } = webAddress().safeParse(address);
  expect(error?.issues.map(({ message }) => message)).toContain(
    'an address of the web begins with "https://" or "http://"',
  );
});

test("what is no address at all is refused in the words of its field", () => {
  const { error } = webAddress("leave it out").safeParse("www.miit.gov.cn");
  expect(error?.issues[0]?.message).toBe("leave it out");
});
