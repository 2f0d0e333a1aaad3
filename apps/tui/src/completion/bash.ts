import type { Completion, OptionCompletion } from "./model.ts";

const list = (words: readonly string[]) => `'${words.join(" ")}'`;
const names = (options: readonly { name: string }[]) =>
  list(options.map(({ name }) => `--${name}`));

/** The arms of a case that set what the values of options are; a path is left to the shell. */
function valueArms(options: readonly OptionCompletion[], indent: string): string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(({ name, values }) =>
      values === null
        ? `${indent}--${name}) files=1 ;;`
        : `${indent}--${name}) values=${list(values)} ;;`,
    );
}

/** The script that makes bash (3.2 or newer) complete `peakline`. */
export function bashScript({ commands, nouns }: Completion): string {
  return [
    "# bash completion of peakline, made from its command table: peakline completion bash",
    "_peakline() {",
    "  local cur=$2 option='' words='' options='' values='' files='' noun='' command='' i",
    "  COMPREPLY=()",
    "  # bash takes --name=value for three words.",
    '  if [[ ${COMP_WORDS[COMP_CWORD]} == "=" ]]; then cur=""; option=${COMP_WORDS[COMP_CWORD-1]}',
    '  elif [[ ${COMP_WORDS[COMP_CWORD-1]} == "=" ]]; then option=${COMP_WORDS[COMP_CWORD-2]}',
    "  elif [[ ${COMP_WORDS[COMP_CWORD-1]} == --* ]]; then option=${COMP_WORDS[COMP_CWORD-1]}; fi",
    "  for ((i = 1; i < COMP_CWORD; i++)); do",
    '    case "${COMP_WORDS[i]}" in',
    "      -*|=) ;;",
    "      *) if [[ -z $command ]]; then command=${COMP_WORDS[i]}; elif [[ -z $noun ]]; then noun=${COMP_WORDS[i]}; fi ;;",
    "    esac",
    "  done",
    '  case "$command" in',
    `    '') words=${list(commands.map(({ name }) => name))} options='--help --version' ;;`,
    ...commands.flatMap((command) => [
      `    ${command.name})`,
      ...(command.words === null ? ["      files=word"] : [`      words=${list(command.words)}`]),
      `      options=${names(command.options)}`,
      '      case "$option" in',
      ...valueArms(command.options, "        "),
      "      esac",
      ...(command.filters ? ['      _peakline_noun "$noun"'] : []),
      "      ;;",
    ]),
    "  esac",
    '  if [[ -n $noun && $files == word ]]; then files=""; fi',
    '  if [[ -n $values ]]; then COMPREPLY=($(compgen -W "$values" -- "$cur"))',
    '  elif [[ $files == 1 ]]; then COMPREPLY=($(compgen -f -- "$cur"))',
    '  elif [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$cur"))',
    '  elif [[ $files == word ]]; then COMPREPLY=($(compgen -f -- "$cur"))',
    '  elif [[ -z $noun ]]; then COMPREPLY=($(compgen -W "$words" -- "$cur")); fi',
    "}",
    "_peakline_noun() {",
    '  case "$1" in',
    ...nouns.flatMap(({ name, filters, fields }) => [
      `    ${name})`,
      `      options="$options "${names(filters)}`,
      '      case "$option" in',
      ...valueArms(filters, "        "),
      `        --json|--ndjson) [[ \${COMP_WORDS[COMP_CWORD]} == "=" || \${COMP_WORDS[COMP_CWORD-1]} == "=" ]] && values=${list(fields)} ;;`,
      "      esac",
      "      ;;",
    ]),
    "  esac",
    "}",
    "complete -F _peakline peakline",
    "",
  ].join("\n");
}
