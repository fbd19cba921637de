import type { APIRoute, GetStaticPaths } from 'astro';
import { contentFolder } from '../../content-files/files.ts';
import { pictureFile } from '../../content-files/layout.ts';
import { readSettings } from '../../content-files/settings.ts';
import { siteContent } from '../../content-files/site-content.ts';
import { pictureNames } from '../../page-data/pictures.ts';

export const getStaticPaths = (() =>
  pictureNames(siteContent()).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { readBytes } = contentFolder(readSettings().contentDir);
  const headers = { 'content-type': 'image/webp' };
  return new Response(readBytes(pictureFile(params['file'] ?? '')), { headers });
};
