// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTimer>

#include "model/analysis/analysis.h"
#include "model/design/templates.h"
#include "views/report/background_task.h"

#include <map>
#include <vector>

class QFormLayout;
class QImage;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace cw {

/// Text of a template in the user's language, else in English.
QString localized(const std::map<std::string, std::string>& texts);

/// Choose a template, set its parameters, see what comes out of them before it is opened. The preview is made in the
/// background; a setting that changes meanwhile cancels it.
class TemplateGallery : public QDialog {
    Q_OBJECT
public:
    TemplateGallery(const std::vector<Template>& templates, const Facts& facts, QWidget* parent = nullptr);

    /// The chosen design; valid after the dialog was accepted.
    const Design& design() const { return design_; }
    void chooseTemplate(const QString& id);
    QString chosenTemplate() const;

private:
    QWidget* buildDetails();
    void showTemplate(int row);
    void update();
    void showPreview(const AnalysisPtr& analysis, const QImage& drawing);

    const std::vector<Template>& templates_;
    Facts facts_;
    Design design_;
    QListWidget* list_ = nullptr;
    QLabel* description_ = nullptr;
    QLabel* preview_ = nullptr;
    QLabel* figures_ = nullptr;
    QFormLayout* parameters_ = nullptr;
    std::map<std::string, QSpinBox*> fields_;
    QPushButton* create_ = nullptr;
    QTimer patience_;
    BackgroundTask task_{this};
};

}  // namespace cw
