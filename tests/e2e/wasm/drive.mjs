// Runs drive.py in a Python made for WebAssembly: node drive.mjs FOLDER SITE_PACKAGES PACKAGE...
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const here = dirname(fileURLToPath(import.meta.url));
const [folder, sitePackages, ...packages] = process.argv.slice(2);
const python = await loadPyodide();
python.mountNodeFS("/here", here);
python.mountNodeFS("/packages", folder);
python.mountNodeFS("/site-packages", sitePackages);
python.pyimport("sys").argv = python.toPy(["drive.py", ...packages]);
try {
  await python.runPythonAsync(readFileSync(`${here}/drive.py`, "utf-8"));
} catch (error) {
  console.error(error.message); // node would show its own source in front of it
  process.exit(1);
}
