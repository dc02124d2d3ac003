// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPageLayout>

class QComboBox;

namespace cw {

/// Paper and orientation of the report. Qt's own dialog serves installed printers only; the report is more often a PDF.
class PageSetupDialog : public QDialog {
    Q_OBJECT
public:
    explicit PageSetupDialog(const QPageLayout& layout, QWidget* parent = nullptr);

    QPageSize pageSize() const;
    QPageLayout::Orientation orientation() const;

private:
    QComboBox* paper_ = nullptr;
    QComboBox* orientation_ = nullptr;
};

}  // namespace cw
