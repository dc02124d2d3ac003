// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/analysis/analysis.h"
#include "views/shell/main_window.h"

#include <memory>

namespace cw {

class Document;

/// A document and the window that shows it.
struct OpenWindow {
    std::unique_ptr<Document> document;
    std::unique_ptr<MainWindow> window;

    OpenWindow();
    OpenWindow(OpenWindow&&) noexcept;
    ~OpenWindow();
};

/// `autosaveFolder` as in Document. Preferences take effect on the way.
Result<OpenWindow> makeWindow(const Facts& facts, const QString& autosaveFolder);

/// The design that ships as the sample.
Result<Design> sampleDesign();

/// Runs the program's window until it is closed; `file` "" shows the welcome page.
int runWindow(const QString& file);

}  // namespace cw
