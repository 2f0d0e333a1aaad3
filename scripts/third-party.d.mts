/** The folder of the package that a module belongs to, or null where it is of this repository. */
export declare function packageFolder(module: string): string | null;
/** A plugin for rolldown that writes the licences of all packages in the bundle beside it. */
export declare function thirdParty(): { name: string };
