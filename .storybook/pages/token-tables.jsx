import tokens from '../../packages/theme/dist/tokens.json';
import '../../packages/theme/dist/tokens.css';
import './token-tables.css';

const groups = [...new Set(tokens.map((token) => token.group))];

/** Every token drawn as what it is: a colour on light and dark, a length, a depth, a size of text. */
export function TokenTables() {
  return groups.map((group) => (
    <section key={group} className="kv-tokens">
      <h2>{group}</h2>
      <table className="token-table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Drawn</th>
            <th scope="col">Value</th>
            <th scope="col">What it is for</th>
          </tr>
        </thead>
        <tbody>
          {tokens
            .filter((token) => token.group === group)
            .map((token) => (
              <tr key={token.name}>
                <th scope="row">
                  <code>{token.name}</code>
                </th>
                <td>
                  <Drawing token={token} />
                </td>
                <td>
                  <code>{token.light ? `${token.light} · ${token.dark}` : token.value}</code>
                </td>
                <td>{token.description}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  ));
}

function Drawing({ token }) {
  const value = `var(${token.name}, ${token.value})`;
  if (token.light) {
    return (
      <span className="token-pair">
        <span className="token-swatch token-light" style={{ background: token.light }} />
        <span className="token-swatch token-dark" style={{ background: token.dark }} />
      </span>
    );
  }
  if (token.name.startsWith('--kv-fs-')) return <span style={{ fontSize: value }}>Aa</span>;
  if (token.name.startsWith('--kv-lift-')) return <span className="token-box" style={{ boxShadow: value }} />;
  if (token.name.startsWith('--kv-r-'))
    return <span className="token-box token-outline" style={{ borderRadius: value }} />;
  if (token.type === 'dimension') return <span className="token-bar" style={{ inlineSize: value }} />;
  return null;
}
