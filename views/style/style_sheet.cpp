// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/style/style_sheet.h"

#include "views/style/theme.h"

namespace cw {

namespace {

// Placeholders are replaced by the theme's colours. Spin and combo boxes are left to Fusion: a style sheet on them
// would replace their arrows too.
constexpr const char* kSheet = R"(
QMainWindow::separator { background: @window; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: @hairline; }
QToolTip { background: @raised; color: @text; border: 1px solid @hairline; padding: 4px; }
QToolBar { background: @raised; border: 0; border-bottom: 1px solid @hairline; padding: 3px 6px; spacing: 2px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 7px; }
QToolBar QToolButton:hover { background: @window; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: @hairline; }
QToolBar QToolButton:focus { border-color: @selection; }
QMenuBar { background: @raised; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @window; }
QDockWidget { font-weight: 600; }
QDockWidget::title { background: @window; padding: 6px 8px; text-align: left; }
QTabWidget::pane { border: 1px solid @hairline; border-radius: 6px; background: @surface; top: -1px; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 14px; border: 1px solid transparent;
               border-top-left-radius: 6px; border-top-right-radius: 6px; }
QTabBar::tab:selected { background: @surface; color: @text; border-color: @hairline; border-bottom-color: @surface; }
QTabBar::tab:hover:!selected { color: @text; }
QTabBar::tab:focus { border-color: @selection; }
QHeaderView::section { background: @window; color: @muted; border: 0; border-bottom: 1px solid @hairline;
                       border-right: 1px solid @hairline; padding: 5px 8px; }
QStatusBar { background: @raised; color: @muted; border-top: 1px solid @hairline; }
QStatusBar::item { border: 0; }
QLineEdit { background: @raised; border: 1px solid @hairline; border-radius: 5px; padding: 3px 6px; color: @text;
            selection-background-color: @highlight; selection-color: #ffffff; }
QLineEdit:focus { border-color: @selection; }
QLineEdit:disabled { color: @muted; background: @window; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: 0; padding: 0; background: transparent; }
QTreeView, QListView, QTableView { border: 1px solid @hairline; border-radius: 6px; background: @raised; }
QGroupBox { border: 1px solid @hairline; border-radius: 6px; margin-top: 16px; padding-top: 6px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 3px; }
QScrollArea { border: 0; }
QProgressBar { border: 1px solid @hairline; border-radius: 5px; background: @window; text-align: center; }
QProgressBar::chunk { background: @info; border-radius: 4px; }
)";

}  // namespace

QString styleSheet(const Theme& theme)
{
    QString sheet = QString::fromLatin1(kSheet);
    const std::pair<const char*, QColor> colours[] = {
        {"@window", theme.window},
        {"@surface", theme.surface},
        {"@raised", theme.surfaceRaised},
        {"@hairline", theme.hairline},
        {"@text", theme.text},
        {"@muted", theme.textMuted},
        {"@selection", theme.selection},
        {"@info", theme.info},
        {"@highlight", theme.isDark ? QColor(0x6A, 0x3F, 0x8C) : theme.selection},
    };
    for (const auto& [mark, colour] : colours)
        sheet.replace(QLatin1String(mark), colour.name());
    return sheet;
}

}  // namespace cw
