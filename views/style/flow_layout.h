// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace cw {

/// Widgets from left to right in as many rows as the width asks for: none is narrower than its words.
class FlowLayout : public QLayout {
public:
    enum class First { AsOthers, TakesTheRest };  ///< the first one, of its row
    explicit FlowLayout(QWidget* parent = nullptr, First first = First::AsOthers);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Lays out within `rect`, or only measures; returns the height.
    int arrange(const QRect& rect, bool isOnlyMeasured) const;

    First first_;
    std::vector<std::unique_ptr<QLayoutItem>> items_;
};

}  // namespace cw
