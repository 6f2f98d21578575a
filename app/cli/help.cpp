// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/tr.h"

namespace orrery::cli {

using namespace Qt::StringLiterals;

namespace {

QString exitStatus() {
  return Tr::tr(
      "Exit status: 0 when all is well, 1 when a file is bad or something could not be done, 2 when the command line "
      "is "
      "wrong.");
}

QString appHelp() {
  return Tr::tr(
      "Usage: orrery [OPTION]... [FILE]\n"
      "       orrery list|run|render|check|notes ...\n"
      "\n"
      "Shows how Go and Redis work inside, step by step. Without a command it opens the window, with FILE (a "
      "scenario),\n"
      "or where it was left.\n"
      "\n"
      "  --exhibit ID          open an exhibit (see \"orrery list exhibits\")\n"
      "  --scenario ID         open one of its scenarios: go_channel/rendezvous (see \"orrery list scenarios\")\n"
      "  --step N              stand at step N; 0 is before the first\n"
      "  --notes FOLDER        the folder of your own notes; it is remembered\n"
      "  --language en|zh_CN   language of the interface; it is remembered\n"
      "  --theme light|dark|system\n"
      "                        colours; they are remembered\n"
      "  -h, --help            print this\n"
      "  -v, --version         print the version\n"
      "\n"
      "Commands that need no display (each has its own --help):\n"
      "  orrery list           exhibits, scenarios, operations\n"
      "  orrery run            print the steps of a scenario\n"
      "  orrery render         draw steps as PNG, SVG or PDF\n"
      "  orrery check          say what is wrong with scenario files\n"
      "  orrery notes          say what your notes speak of, and which sentences to check\n");
}

QString listHelp() {
  return Tr::tr(
      "Usage: orrery list [exhibits|scenarios|operations] [--json] [--language en|zh_CN]\n"
      "\n"
      "Prints what there is; without a word, all three.\n"
      "\n"
      "  --json                one JSON object instead of text\n"
      "  --language en|zh_CN   language of the texts (default: the environment's)\n"
      "  -h, --help            print this\n");
}

QString runHelp() {
  return Tr::tr(
      "Usage: orrery run SCENARIO [--format text|jsonl] [--coarse] [--state] [--language en|zh_CN]\n"
      "\n"
      "Runs a scenario and prints its steps. SCENARIO is a file, or one that comes with Orrery: go_channel/rendezvous\n"
      "(see \"orrery list scenarios\").\n"
      "\n"
      "  --format text|jsonl   a line a step for reading (default), or a JSON object a line\n"
      "  --coarse              only the main steps: the details between them are left out\n"
      "  --state               the machine's state after each step as well, as JSON; first the one before step 1\n"
      "  --language en|zh_CN   language of the sentences (default: the environment's)\n"
      "  -h, --help            print this\n");
}

QString renderHelp() {
  return Tr::tr(
      "Usage: orrery render SCENARIO --step N|--all --to FILE.png|.svg|.pdf [--size WxH] [--theme light|dark]\n"
      "                     [--pick KIND:NAME] [--language en|zh_CN]\n"
      "\n"
      "Draws steps of a scenario with their sentences; no display is needed. SCENARIO is a file, or one that comes "
      "with\n"
      "Orrery: go_channel/rendezvous (see \"orrery list scenarios\").\n"
      "\n"
      "  --step N              step N; 0 is before the first\n"
      "  --all                 every step: the pages of one PDF, or the files FILE-0000.png, FILE-0001.png, ...\n"
      "  --to FILE             where to; its ending says the format\n"
      "  --size WxH            in pixels, each from 64 to 16384 (default: 1280x720)\n"
      "  --theme light|dark    colours (default: light)\n"
      "  --pick KIND:NAME      as if it had been clicked in the window: goroutine:G1; what is folded away is shown\n"
      "  --language en|zh_CN   language of the texts (default: the environment's)\n"
      "  -h, --help            print this\n");
}

QString checkHelp() {
  return Tr::tr(
      "Usage: orrery check FILE... [--language en|zh_CN]\n"
      "\n"
      "Reads scenario files, runs them, and says what is wrong and where. A good file gets a line on the standard "
      "output,\n"
      "a bad one a line on the standard error.\n"
      "\n"
      "  --language en|zh_CN   language of the messages (default: the environment's)\n"
      "  -h, --help            print this\n");
}

QString notesHelp() {
  return Tr::tr(
      "Usage: orrery notes FOLDER [--check] [--format text|jsonl] [--language en|zh_CN]\n"
      "\n"
      "Reads a folder of notes (.md, .markdown, .txt) and prints for each topic which sections speak of it, best "
      "first.\n"
      "What cannot be read gets a line on the standard error.\n"
      "\n"
      "  --check               print the sentences that are not what the real system does instead: what it does, the\n"
      "                        evidence, and the step that shows it; exit status 1 when there are any\n"
      "  --format text|jsonl   for reading (default), or a JSON object a line\n"
      "  --language en|zh_CN   language of the texts (default: the environment's)\n"
      "  -h, --help            print this\n");
}

}  // namespace

QString help(const QString& command) {
  QString text = appHelp();
  if (command == "list"_L1) {
    text = listHelp();
  } else if (command == "run"_L1) {
    text = runHelp();
  } else if (command == "render"_L1) {
    text = renderHelp();
  } else if (command == "check"_L1) {
    text = checkHelp();
  } else if (command == "notes"_L1) {
    text = notesHelp();
  }
  return text % u'\n' % exitStatus();
}

}  // namespace orrery::cli
