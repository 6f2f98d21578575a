// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/note_style.h"

#include "views/panels/panel_style.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace orrery {

namespace {

constexpr double kLineHeight = 125;  ///< percent

bool isCode(const QTextBlockFormat& format) {
  return format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage) ||
         format.nonBreakableLines();
}

void styleFragments(const QTextBlock& block, const Theme& theme, bool inCode) {
  QTextCursor cursor(block);
  // Collected first: changing a format makes the iterator useless.
  struct Span {
    int position;
    int length;
    QTextCharFormat format;
  };
  std::vector<Span> spans;
  for (auto it = block.begin(); !it.atEnd(); ++it) {
    spans.push_back({it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
  }
  for (const Span& span : spans) {
    QTextCharFormat format;
    if (inCode || span.format.fontFixedPitch()) {
      const QFont code = panelFont(TextLook::Code);
      format.setFontFamilies(code.families());
      format.setFontPointSize(code.pointSizeF());
      if (!inCode) {
        format.setBackground(theme.color(Role::Inset));
      }
    }
    if (span.format.isAnchor()) {
      format.setForeground(theme.color(Role::BlueInk));
      format.setFontUnderline(true);
    }
    if (block.blockFormat().headingLevel() > 0) {
      // Only the weight tells a heading from the text: the step's sentence is the largest.
      format.setProperty(QTextFormat::FontSizeAdjustment, 0);
      format.setFontWeight(QFont::DemiBold);
    }
    cursor.setPosition(span.position);
    cursor.setPosition(span.position + span.length, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(format);
  }
}

void styleBlock(const QTextBlock& block, const Theme& theme, bool inTable) {
  QTextBlockFormat format = block.blockFormat();
  const bool inCode = isCode(format);
  const bool continuesCode = inCode && block.previous().isValid() && isCode(block.previous().blockFormat());
  const bool codeGoesOn = inCode && block.next().isValid() && isCode(block.next().blockFormat());
  if (inCode) {
    format.setBackground(theme.color(Role::Surface));
    format.setNonBreakableLines(false);
    format.setLeftMargin(format.leftMargin() + kUnit / 2.0);
    format.setTopMargin(continuesCode ? 0 : kUnit);
    format.setBottomMargin(codeGoesOn ? 0 : kUnit);
  } else if (inTable) {
    format.setTopMargin(0);
    format.setBottomMargin(0);
  } else {
    format.setTopMargin(block.position() == 0 ? 0 : block.textList() != nullptr ? kUnit / 4 : kUnit);
    format.setBottomMargin(0);
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
  }
  QTextCursor(block).setBlockFormat(format);
  styleFragments(block, theme, inCode);
}

void styleTables(QTextFrame* frame, const Theme& theme) {
  for (QTextFrame* child : frame->childFrames()) {
    if (auto* table = qobject_cast<QTextTable*>(child)) {
      QTextTableFormat format = table->format();
      format.setBorderCollapse(true);
      format.setBorder(1);
      format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
      format.setBorderBrush(theme.color(Role::CardBorder));
      format.setCellPadding(kUnit / 2.0);
      format.setCellSpacing(0);
      format.setTopMargin(kUnit);
      format.setBottomMargin(0);
      table->setFormat(format);
      for (int column = 0; column < table->columns(); ++column) {
        QTextTableCell cell = table->cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(theme.color(Role::Surface));
        cell.setFormat(head);
      }
    }
    styleTables(child, theme);
  }
}

}  // namespace

void styleNote(QTextDocument& document, const Theme& theme) {
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    styleBlock(block, theme, QTextCursor(block).currentTable() != nullptr);
  }
  styleTables(document.rootFrame(), theme);
}

}  // namespace orrery
