import type { APIRoute } from 'astro';
import { siteContent } from '../../content-files/site-content.ts';
import { requestSchema, schemaName } from '../../page-data/wizard/request-schema.ts';

export const getStaticPaths = () => {
  const { wizard } = siteContent();
  return wizard === undefined ? [] : [{ params: { schema: schemaName(wizard.flow) } }];
};

/** The JSON Schema that an exported request names. */
export const GET: APIRoute = ({ locals: { content }, site }) => Response.json(requestSchema(content, site));
