/** As much of a custom elements manifest as its clean-up for designers needs. */
interface Member {
  name: string;
  kind: string;
  privacy?: string;
  static?: boolean;
  attribute?: string;
  type?: { text: string };
}
interface Declaration {
  members?: Member[];
  attributes?: Member[];
}
export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/** A property that an attribute already offers would stand in the table twice. */
function isOffered(member: Member): boolean {
  return (
    (member.privacy ?? 'public') === 'public' && !member.name.startsWith('#') && !member.static && !member.attribute
  );
}

/** `string | undefined` is text that may be left out; Storybook would offer an object for it. */
function withControl<M extends Member>(member: M): M {
  return member.type ? { ...member, type: { text: member.type.text.replace(/ \| undefined$/, '') } } : member;
}

/** What a designer may turn: public members, each once, each with the control of its type. */
export function forControls(manifest: Manifest): Manifest {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((declaration) => ({
        ...declaration,
        members: declaration.members?.filter(isOffered).map(withControl),
        attributes: declaration.attributes?.map(withControl),
      })),
    })),
  };
}
