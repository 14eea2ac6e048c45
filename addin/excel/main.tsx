import { createRoot } from "react-dom/client";
import { TaskPane } from "./task-pane/task-pane.tsx";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<TaskPane />);
