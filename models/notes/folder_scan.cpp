// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/folder_scan.h"

#include "models/notes/fault_words.h"
#include "models/notes/file_stamp.h"
#include "models/notes/tr.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <set>
#include <string>
#include <system_error>
#include <utility>

namespace orrery::notes {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

using Names = std::vector<std::string>;

constexpr std::array<QLatin1StringView, 3> kEndings{".md"_L1, ".markdown"_L1, ".txt"_L1};
/// The key of what concerns the folder as a whole.
constexpr auto kWhole = "."_L1;

bool isNoteName(const QString& name) {
  return std::ranges::any_of(kEndings,
                             [&](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

bool isUtf8(const std::string& name) { return QByteArrayView(name.data(), qsizetype(name.size())).isValidUtf8(); }

/// What a person calls a thing that is no file and no folder.
QString kindName(mode_t mode) {
  if (S_ISFIFO(mode)) {
    return Tr::tr("a pipe");
  }
  return S_ISSOCK(mode) ? Tr::tr("a socket") : Tr::tr("a device");
}

class Scanner {
 public:
  Scanner(fs::path root, const GoOn& goOn, const NotesLimits& limits)
      : m_root(std::move(root)), m_goOn(goOn), m_limits(limits) {
    m_scan.folder = QString::fromStdString(m_root.native());
  }

  Result<FolderScan> scan(const struct stat& root) {
    Names names;
    if (const std::error_code error = readNames(m_root, names)) {
      return failure({m_scan.folder, systemError(error.value()), Tr::tr("a folder that can be read")});
    }
    m_seen.insert(identity(root));
    enter({}, names, 0);
    while (m_isGoing && (!m_folders.empty() || !m_links.empty())) {
      if (!m_folders.empty()) {
        const Folder next = std::move(m_folders.back());
        m_folders.pop_back();
        look(next);
      } else {
        const Link next = std::move(m_links.back());
        m_links.pop_back();
        follow(next);
      }
    }
    return std::move(m_scan);
  }

 private:
  using Identity = std::pair<quint64, quint64>;

  struct Folder {
    std::string path;
    int depth = 0;
  };
  struct Link {
    std::string path;
    int depth = 0;
  };

  static Identity identity(const struct stat& status) { return {status.st_dev, status.st_ino}; }

  void blame(const Error& error) { m_scan.faults.insert_or_assign(error.place, error); }
  void blame(const std::string& path, const QString& found, const QString& expected) {
    blame({QString::fromStdString(path), found, expected});
  }

  std::error_code readNames(const fs::path& folder, Names& names) {
    std::error_code error;
    fs::directory_iterator at(folder, error);
    while (!error && at != fs::directory_iterator() && goOn()) {
      std::string name = at->path().filename().native();
      if (!name.starts_with('.')) {
        names.push_back(std::move(name));
      }
      at.increment(error);
    }
    std::ranges::sort(names);
    return error;
  }

  bool goOn() {
    m_isGoing = m_isGoing && m_goOn(static_cast<int>(m_scan.notes.size()));
    return m_isGoing;
  }

  void look(const Folder& folder) {
    Names names;
    if (const std::error_code error = readNames(m_root / folder.path, names)) {
      blame(folder.path, systemError(error.value()), Tr::tr("a folder that can be read"));
    }
    enter(folder.path, names, folder.depth);
  }

  /// The names of a folder whose own path is `folder`.
  void enter(const std::string& folder, const Names& names, int depth) {
    m_scan.folders.push_back(QString::fromStdString(folder));
    const std::size_t before = m_folders.size();
    std::string path = folder.empty() ? folder : folder + '/';
    const std::size_t stem = path.size();
    for (const std::string& name : names) {
      if (!goOn()) {
        return;
      }
      path.resize(stem);
      path += name;
      take(path, name, depth + 1);
    }
    std::reverse(m_folders.begin() + static_cast<std::ptrdiff_t>(before), m_folders.end());
  }

  void take(const std::string& path, const std::string& name, int depth) {
    struct stat status {};
    const fs::path whole = m_root / path;
    const bool isNote = isNoteName(QString::fromStdString(name));
    if (::lstat(whole.c_str(), &status) != 0) {
      if (const int error = errno; isNote && error != ENOENT) {
        blame(unreadableFile(QString::fromStdString(path), error));
      }
      return;
    }
    if (!isUtf8(name)) {
      if (isNote || S_ISDIR(status.st_mode)) {
        blame(path, Tr::tr("a name that is no UTF-8"), Tr::tr("a name in UTF-8; rename it to read it"));
      }
    } else if (S_ISLNK(status.st_mode)) {
      m_links.push_back({path, depth});
    } else if (S_ISDIR(status.st_mode)) {
      addFolder(path, status, depth);
    } else if (isNote) {
      addFile(path, status);
    }
  }

  void addFolder(const std::string& path, const struct stat& status, int depth) {
    if (!m_seen.insert(identity(status)).second) {
      return;
    }
    if (depth > m_limits.depth) {
      blame(path, Tr::tr("more than %1 folders inside each other").arg(m_limits.depth),
            Tr::tr("notes that lie less deep; what is below is not read"));
      return;
    }
    m_folders.push_back({path, depth});
  }

  void addFile(const std::string& path, const struct stat& status) {
    if (!S_ISREG(status.st_mode)) {
      blame(path, kindName(status.st_mode), Tr::tr("a file of text"));
      return;
    }
    m_seen.insert(identity(status));
    if (status.st_size > m_limits.fileBytes) {
      blame(tooLargeFile(QString::fromStdString(path), status.st_size, m_limits.fileBytes));
    } else if (m_scan.notes.size() >= static_cast<std::size_t>(m_limits.files)) {
      blame(kWhole.data(),
            Tr::tr("more than %1 files; those after %2 are not read")
                .arg(QString::number(m_limits.files), m_scan.notes.back().path),
            Tr::tr("a folder with fewer files"));
    } else {
      m_scan.notes.push_back({QString::fromStdString(path), stampOf(status)});
    }
  }

  void follow(const Link& link) {
    struct stat status {};
    const fs::path whole = m_root / link.path;
    const bool isNote = isNoteName(QString::fromStdString(link.path));
    if (::stat(whole.c_str(), &status) != 0) {
      if (isNote || errno == ELOOP) {
        blame(link.path, errno == ENOENT ? Tr::tr("a link to nothing") : systemError(errno),
              Tr::tr("a link to something in the folder"));
      }
      return;
    }
    std::error_code error;
    const fs::path target = fs::canonical(whole, error);
    const bool isFolder = S_ISDIR(status.st_mode);
    if (error || (!isFolder && !isNote)) {
      return;
    }
    if (!isWithin(target, m_root)) {
      blame(link.path, Tr::tr("a link that leads out of the folder"), Tr::tr("a link to something in the folder"));
    } else if (isFolder && isWithin(fs::canonical(whole.parent_path(), error), target)) {
      blame(link.path, Tr::tr("a link to a folder that it lies in itself"),
            Tr::tr("a link to something else in the folder"));
    } else if (isFolder) {
      addFolder(link.path, status, link.depth);
    } else if (!m_seen.contains(identity(status))) {
      addFile(link.path, status);
    }
  }

  fs::path m_root;
  const GoOn& m_goOn;
  NotesLimits m_limits;
  bool m_isGoing = true;
  FolderScan m_scan;
  std::vector<Folder> m_folders;  ///< to be looked into, the next one last
  std::vector<Link> m_links;      ///< followed when all folders are known
  std::set<Identity> m_seen;
};

}  // namespace

Result<FolderScan> scanFolder(const QString& folder, const GoOn& goOn, const NotesLimits& limits) {
  std::error_code error;
  const fs::path root = fs::canonical(fs::path(folder.toStdString()), error);
  struct stat status {};
  if (error || ::stat(root.c_str(), &status) != 0) {
    return failure({folder, systemError(error ? error.value() : errno), Tr::tr("a folder that can be read")});
  }
  if (!S_ISDIR(status.st_mode)) {
    return failure({folder, Tr::tr("no folder"), Tr::tr("a folder with notes")});
  }
  return Scanner(root, goOn, limits).scan(status);
}

}  // namespace orrery::notes
