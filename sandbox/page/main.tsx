import { render } from "preact";
import { App } from "./App.tsx";
import "./styles/page.css";

const root = document.getElementById("page");
if (root) render(<App />, root);
