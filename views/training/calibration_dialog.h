// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "model/training/calibration.h"
#include "views/report/background_task.h"
#include "views/session.h"
#include "views/training/calibration_store.h"

#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace cw {

/// Own measured runs in, a fit, the error before and after, and the result saved as a calibration of one's own.
class CalibrationDialog : public QDialog {
    Q_OBJECT
public:
    CalibrationDialog(Session& session, CalibrationStore store, QWidget* parent = nullptr);

    /// Reads a cases file and fits to it.
    void open(const QString& path);
    /// What a fit brought: nothing before one is done.
    const std::optional<Calibration>& result() const { return result_; }
    bool isFitting() const { return task_.isRunning(); }

private:
    struct Fitted {
        std::optional<Error> error;
        std::vector<std::string> ids;
        std::vector<double> before;
        std::vector<double> after;
        std::vector<FreeFigure> figures;
        std::optional<Calibration> calibration;
        int left = 0;  ///< runs that no fit can use
    };

    static Fitted fit(const QByteArray& content, const Facts& facts, const TrainingConstants& builtIn,
                      Progress& progress);
    void choose();
    void showFit(const Fitted& fitted);
    void showState();
    void save();
    void use(bool isUsed);

    Session& session_;
    CalibrationStore store_;
    std::optional<Calibration> result_;
    OwnCalibration own_;
    QLabel* state_ = nullptr;
    QLabel* words_ = nullptr;
    QLineEdit* name_ = nullptr;
    QPushButton* open_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* use_ = nullptr;
    QPushButton* builtIn_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QProgressBar* busy_ = nullptr;
    QTableWidget* table_ = nullptr;
    BackgroundTask task_{this};
};

}  // namespace cw
