import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { convert } from './src/importer/pipeline.ts';
import { readPairs, takeSide } from './src/importer/spans.ts';
import { mdxToHast } from 'satteri';
for (const f of process.argv.slice(2)) {
const src=readFileSync(f,'utf8').replace(/^\uFEFF/,'').replaceAll('\r\n','\n');
const {pairs,problems}=readPairs(src,f);
if(problems.length)console.log(problems);
const side=takeSide(src,pairs,'target');
const file=new VFile({path:f,value:side.text});
const {body,links}=convert(side,file,{unspaced:false,resolveLink:h=>({href:h,class:'ok'})});
if(process.argv.length===3) {console.log(body);console.log(file.messages.map(String));}
try{mdxToHast(body)}catch(e){console.log(f,String(e).slice(0,300))}
}
