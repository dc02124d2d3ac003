// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/report/port_map_sheet.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace cw {

class PortMapView;
class ScheduleSource;

/// One switch from the front, and the list of its ports; for paper and for spreadsheets.
class PortMapPage : public QWidget {
    Q_OBJECT
public:
    explicit PortMapPage(ScheduleSource& source, QWidget* parent = nullptr);

    void chooseDevice(const QString& name);
    const std::optional<PortMapSheet>& sheet() const { return sheet_; }

public slots:
    void print();

signals:
    void exportRequested(const cw::PortMapSheet& sheet);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void retranslate();
    void refresh();
    void fillDevices();
    void restoreName();
    void showDevice();
    void fillList();

    ScheduleSource& source_;
    std::optional<PortMapSheet> sheet_;
    QComboBox* devices_ = nullptr;
    QLabel* summary_ = nullptr;
    QPushButton* print_ = nullptr;
    QPushButton* export_ = nullptr;
    PortMapView* view_ = nullptr;
    QTableWidget* list_ = nullptr;
};

}  // namespace cw
