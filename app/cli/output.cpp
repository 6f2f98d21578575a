// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "models/base/visible_text.h"

#include "app/cli/cli.h"
#include "app/cli/tr.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace orrery::cli {

using namespace Qt::StringLiterals;

namespace {

/// errno of the first write that failed; 0: none did.
int& writeError() {
  static int error = 0;
  return error;
}

bool keepError(bool isGood) {
  if (!isGood && writeError() == 0) {
    writeError() = errno;
  }
  return writeError() == 0;
}

}  // namespace

void holdStandardStreams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(stream, F_GETFD) == -1 && errno == EBADF) {
      // Opened for reading, so that writing to it fails as it should. The lowest free number is this one.
      [[maybe_unused]] const int taken = open("/dev/null", O_RDONLY);
    }
  }
}

bool print(const QString& line) {
  const QByteArray bytes = line.toUtf8() + '\n';
  const auto size = static_cast<std::size_t>(bytes.size());
  return keepError(std::fwrite(bytes.constData(), 1, size, stdout) == size);
}

bool printJson(const QJsonObject& object) {
  return print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

int finished(int code) {
  if (keepError(std::fflush(stdout) == 0)) {
    return code;
  }
  complain(Tr::tr("standard output: %1").arg(QString::fromLocal8Bit(std::strerror(writeError()))));
  return Failed;
}

void complain(const QString& message) {
  const QByteArray bytes = visibleText(u"orrery: "_s % message % u'\n').toUtf8();
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void complain(const Error& error) { complain(error.message()); }

}  // namespace orrery::cli
