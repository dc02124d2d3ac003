// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <array>

class QSplitter;
class QTabBar;

namespace cw {

/// Two parts beside each other where there is room, else one at a time behind tabs.
class SideBySide : public QWidget {
    Q_OBJECT
public:
    /// Both need `roomForBoth` pixels; the first gets `share` of them.
    SideBySide(QWidget* first, QWidget* second, int roomForBoth, double share, QWidget* parent = nullptr);

    void setTitles(const QString& name, const QString& first, const QString& second);
    bool isBeside() const { return isBeside_; }
    /// Brings a part in front where one is shown at a time.
    void showPart(int part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QSplitter* split_ = nullptr;
    QTabBar* tabs_ = nullptr;
    std::array<QWidget*, 2> parts_;
    int room_;
    double share_;
    bool isBeside_ = false;
};

}  // namespace cw
