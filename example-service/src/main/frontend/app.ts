import { ChatView } from "./chat-view.js";
import { Connection } from "./connection.js";
import { element } from "./elements.js";
import { PicturesView } from "./pictures-view.js";
import { serverAddress } from "./server-address.js";
import { StatusView } from "./status-view.js";

const page = new URL(document.baseURI);
element("status-host", HTMLElement).textContent = page.host;

const connection = new Connection(serverAddress(page));
new StatusView(connection);
new ChatView(connection);
new PicturesView(connection);
void connection.open();
