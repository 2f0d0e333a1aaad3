// Stands in for react-devtools-core, see rolldown.config.ts.
export default { initialize() {}, connectToDevTools() {} };
