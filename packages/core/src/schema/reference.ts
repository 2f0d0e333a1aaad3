import * as z from "zod";
import { PartialDate } from "./text.ts";

/** RFC 3986 has no other characters: programs that check addresses refuse what they would have to mend. */
const PRINTABLE = /^[\x21-\x7e]*$/;

/** An address of another scheme could be a program: "javascript:" runs where it is followed. */
const WEB = /^https?:\/\//i;

/** An address of the web, with percents for what is beyond ASCII. */
export const webAddress = (message?: string) =>
  z
    .url(message)
    .refine((url) => WEB.test(url), 'an address of the web begins with "https://" or "http://"')
    .refine((url) => PRINTABLE.test(url), "an address has percents for what is beyond ASCII");

/** A source outside the documents of the record, for a title or a date. */
export const Reference = z
  .strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    date: PartialDate.describe("As far as known."),
    url: webAddress().nullable().default(null),
  })
  .meta({ id: "Reference", description: "A source outside the documents of the record." });
