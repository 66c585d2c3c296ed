import fs from 'node:fs'
const d=process.argv[2];fs.mkdirSync(d,{recursive:true})
fs.writeFileSync(d+'/actifs.json',JSON.stringify({"lpi.css":"/actifs/lpi.css","lpi.js":"/actifs/lpi.js","sans-js.css":"/actifs/s.css","favicon.svg":"/actifs/f.svg"}))
