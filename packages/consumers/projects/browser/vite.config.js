// The polyfill of Vite speaks to the page; what is tested speaks to no page.
export default { build: { modulePreload: { polyfill: false } } };
