# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
# Completion of clusterwright's command line for bash.

_clusterwright()
{
    local commands="templates new size analyze check bom report draw export compare predict plan-training screenshots"
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command="" word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ " $commands " == *" $word "* ]] && command=$word && break
    done

    local choices=""
    case $previous in
        --lang) choices="en zh_CN" ;;
        --prices) choices="low typical high" ;;
        --view) choices="topology racks floor" ;;
        --network) choices="compute storage service oob all" ;;
        --format)
            choices="addresses astra-sim cables containerlab dot drawio frr ibnetdiscover netbox nvue partitions simai slurm topo ufm"
            ;;
        -o | --output)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
    esac
    if [ -n "$choices" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$current")
        return
    fi

    local options="--help --lang"
    local files='!*.cwdesign'
    case $command in
        "") options="--help --version" ;;
        templates) options+=" --json" files="" ;;
        new) options+=" --set --output" files="" ;;
        size) options+=" --output" files='!*.json' ;;
        analyze | check) options+=" --prices --json" ;;
        predict) options+=" --json" files='!*.json' ;;
        plan-training) options+=" --json" files='!*.[cj][sw]*' ;;
        bom | report) options+=" --prices --output" ;;
        draw) options+=" --prices --view --output" ;;
        export) options+=" --prices --format --network --simulator --output" ;;
        compare) options+=" --prices --network --json" files='!*' ;;
        screenshots) options+=" --output" ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    [ "$command" = new ] && [ "$previous" = new ] &&
        choices=$(clusterwright templates 2>/dev/null | sed -n 's/^\([a-z0-9-]*\)  .*/\1/p')
    [ -z "$command" ] && choices=$commands
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$current")
    if [ -n "$files" ]; then
        local found
        mapfile -t found < <(compgen -f -X "$files" -- "$current"; compgen -d -- "$current")
        COMPREPLY+=("${found[@]}")
    fi
}
complete -o filenames -F _clusterwright clusterwright
