import type { Completion, OptionCompletion } from "./model.ts";

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const list = (words: readonly string[]) => words.map(quoted).join(" ");
const names = (options: readonly { name: string }[]) =>
  list(options.map(({ name }) => `--${name}`));

function valueArms(options: readonly OptionCompletion[], indent: string): string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(({ name, values }) =>
      values === null
        ? `${indent}--${name}) files=1 ;;`
        : `${indent}--${name}) values=(${list(values)}) ;;`,
    );
}

/** The script that makes zsh (5 or newer) complete `peakline`; it is a file of $fpath, or is read by eval. */
export function zshScript({ commands, nouns }: Completion): string {
  return [
    "#compdef peakline",
    "# zsh completion of peakline, made from its command table: peakline completion zsh",
    "_peakline() {",
    "  local cur=${words[CURRENT]} option='' files='' noun='' command='' prefix='' i",
    "  local -a values options firsts",
    "  # --name=value is one word.",
    "  if [[ $cur == --*=* ]]; then option=${cur%%=*} prefix=${cur%%=*}=",
    "  elif [[ ${words[CURRENT-1]} == --* && ${words[CURRENT-1]} != *=* ]]; then option=${words[CURRENT-1]}; fi",
    "  for ((i = 2; i < CURRENT; i++)); do",
    "    case ${words[i]} in",
    "      -*) ;;",
    "      *) if [[ -z $command ]]; then command=${words[i]}; elif [[ -z $noun ]]; then noun=${words[i]}; fi ;;",
    "    esac",
    "  done",
    "  case $command in",
    "    '')",
    `      firsts=(${list(commands.map(({ name }) => name))})`,
    "      options=(--help --version) ;;",
    ...commands.flatMap((command) => [
      `    ${command.name})`,
      ...(command.words === null
        ? ["      files=word"]
        : [`      firsts=(${list(command.words)})`]),
      `      options=(${names(command.options)})`,
      "      case $option in",
      ...valueArms(command.options, "        "),
      "      esac",
      ...(command.filters ? ["      _peakline_noun $noun"] : []),
      "      ;;",
    ]),
    "  esac",
    '  if [[ -n $noun && $files == word ]]; then files=""; fi',
    '  if (( $#values )); then compadd -P "$prefix" -- $values',
    "  elif [[ $files == 1 ]]; then _files",
    "  elif [[ $cur == -* ]]; then compadd -- $options",
    "  elif [[ $files == word ]]; then _files",
    "  elif [[ -z $noun ]]; then compadd -- $firsts; fi",
    "}",
    "_peakline_noun() {",
    "  case $1 in",
    ...nouns.flatMap(({ name, filters, fields }) => [
      `    ${name})`,
      `      options+=(${names(filters)})`,
      "      case $option in",
      ...valueArms(filters, "        "),
      `        --json|--ndjson) [[ -n $prefix ]] && values=(${list(fields)}) ;;`,
      "      esac",
      "      ;;",
    ]),
    "  esac",
    "}",
    'if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _peakline "$@"; else compdef _peakline peakline; fi',
    "",
  ].join("\n");
}
