/** Licences to choose from. What Horizon Europe asks of publications, data and metadata: Article 17 and Annex 5. */
import { assetTypes, type AssetType } from '@kvasir/model';
import type { ComboboxOption } from '../controls/combobox-options.ts';
import type { ResultForm } from './result-form.ts';

const creative = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'CC0-1.0'];
const data = ['CC-BY-4.0', 'CC0-1.0', 'ODbL-1.0', 'PDDL-1.0', 'CC-BY-SA-4.0'];
const code = ['Apache-2.0', 'MIT', 'EUPL-1.2', 'BSD-3-Clause', 'MPL-2.0', 'LGPL-3.0-or-later', 'GPL-3.0-or-later'];
const hardware = ['CERN-OHL-P-2.0', 'CERN-OHL-W-2.0', 'CERN-OHL-S-2.0', 'CC-BY-4.0'];

/** The usual licences, the most open first. Things that copyright does not cover have none of their own. */
const usual: Partial<Record<AssetType, readonly string[]>> = {
  publication: creative,
  'training-material': creative,
  'standard-contribution': creative,
  data,
  software: code,
  method: [...code.slice(0, 2), ...creative],
  design: hardware,
  prototypes: hardware,
};

let spdx: readonly string[] = [];
let loading: Promise<void> | undefined;

/** Fetches the identifiers of SPDX, once, for all panels; offline, the usual licences and free text serve. */
function load(form: ResultForm): void {
  // eslint-disable-next-line kvasir/one-way-imports -- The build takes the list in: a browser cannot import JSON by a bare name.
  loading ??= import('spdx-license-ids/index.json').then(
    (module) => {
      spdx = module.default;
    },
    () => {
      loading = undefined;
    },
  );
  void loading.then(() => form.host.element.requestUpdate());
}

/** The usual licences for the type of asset, then all that SPDX has. */
export function licenceOptions(form: ResultForm): readonly ComboboxOption[] {
  if (spdx.length === 0 && loading === undefined) load(form);
  const type = assetTypes.find((known) => known === form.field('assetType'));
  const { resultWords, resultTerms } = form;
  return form.list('licences', [type, spdx, resultWords], () => {
    const first = (type && usual[type]) ?? creative;
    const group = resultWords.usualLicences(type ? resultTerms.assetTypes[type] : resultWords.sections['open-access']);
    return [
      ...first.map((id) => ({ key: id, label: id, group })),
      ...spdx.filter((id) => !first.includes(id)).map((id) => ({ key: id, label: id, group: resultWords.allLicences })),
    ];
  });
}
