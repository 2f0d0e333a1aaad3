import { render, Text } from "ink";

// What Ink costs at the least: one line on the alternate screen, bundled as the explorer is.
const instance = render(<Text>Documents</Text>, { alternateScreen: true });
setTimeout(() => instance.unmount(), 5_000);
