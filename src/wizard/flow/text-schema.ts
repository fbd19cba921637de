import { z } from 'zod';

const text = z.string().min(1, 'Unexpected empty text, expected words.');
const texts = z.record(z.string(), text);

/** `content/<locale>/triage.yaml`: the words of a flow in one locale, by the ids of the flow. */
export const textsSchema = z.strictObject({
  /** Name of the wizard. */
  title: text,
  lead: text,
  stages: texts,
  questions: z.record(
    z.string(),
    z.strictObject({
      /** The question itself. */
      title: text,
      /** Why it is asked, where that is not plain. */
      why: text.optional(),
      /** Names it in the request, for those whose answers the request states. */
      draft: text.optional(),
      /**
       * `examples` help to choose; `commits` says what choosing the option asks of the reader. `short` names it where
       * a label would be too long: in the request, and where a page says for which answers something is. `draft` is
       * the request's word where not these.
       */
      options: z.record(
        z.string(),
        z.strictObject({
          label: text,
          hint: text.optional(),
          examples: text.optional(),
          commits: text.optional(),
          short: text.optional(),
          draft: text.optional(),
        }),
      ),
    }),
  ),
  outcomes: z.record(z.string(), z.strictObject({ title: text, summary: text })),
  statements: texts,
  paths: z.record(z.string(), z.strictObject({ title: text, labels: z.array(text) })),
  /** Names of the places of work. */
  places: texts.default({}),
  /** What sources said before, and the sides of those that disagree. */
  known: z.record(z.string(), z.union([text, texts])).default({}),
  fields: z.record(
    z.string(),
    /** `label` asks for it in the form, `draft` names it in the request. */
    z.strictObject({ label: text, draft: text, hint: text.optional(), options: texts.optional() }),
  ),
  /** Field → ready phrases. The English ones go into the request, those of another locale say what they mean. */
  phrases: z.record(z.string(), texts).default({}),
  /** Portal → its name, and the names of its fields. The English of a field is the label that the portal shows. */
  portals: z.record(z.string(), z.strictObject({ title: text, fields: texts })).default({}),
  /** Remarks on citations, by citation id: for instance where a translation errs. */
  notes: texts.default({}),
  /** By flow version from 2 on: what old links should know about the change. */
  versions: texts.default({}),
});
export type Texts = z.output<typeof textsSchema>;
export type QuestionText = Texts['questions'][string];
