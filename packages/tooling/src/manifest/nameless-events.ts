/** As much of a custom elements manifest as is changed here: https://github.com/webcomponents/custom-elements-manifest */
export interface CustomElementsManifest {
  modules: { declarations?: { events?: { name?: string }[] }[] }[];
}

/**
 * The analyzer lists `dispatchEvent(new KvLoadEvent())` as an event without a name, beside the one that the class's
 * comment documents. Documentation made from the manifest would show both.
 */
export function withoutNamelessEvents(manifest: CustomElementsManifest): CustomElementsManifest {
  for (const declaration of manifest.modules.flatMap((module) => module.declarations ?? [])) {
    if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
  }
  return manifest;
}
