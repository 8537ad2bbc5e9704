// Runs a script of this folder in a Python made for WebAssembly: node drive.mjs SCRIPT PROJECT SITE_PACKAGES FOLDER ARGUMENT...
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const here = dirname(fileURLToPath(import.meta.url));
const [script, project, sitePackages, folder, ...rest] = process.argv.slice(2);
const python = await loadPyodide();
python.mountNodeFS("/here", here);
python.mountNodeFS("/project", project);
python.mountNodeFS("/site-packages", sitePackages);
python.mountNodeFS("/packages", folder);
python.pyimport("sys").argv = python.toPy([script, ...rest]);
try {
  await python.runPythonAsync(readFileSync(`${here}/${script}`, "utf-8"));
} catch (error) {
  console.error(error.message); // node would show its own source in front of it
  process.exit(1);
}
