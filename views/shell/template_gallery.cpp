// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/template_gallery.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>

#include "views/report/topology_drawing.h"
#include "views/style/theme.h"
#include "views/text/words.h"
#include "views/text/words_facts.h"

namespace cw {

namespace {

constexpr QSize kPreviewSize(620, 380);
/// Below this the eye takes a change of the figures for immediate.
constexpr int kPatienceMilliseconds = 150;

/// What a template becomes with its settings.
struct Preview {
    AnalysisPtr analysis;
    QImage drawing;
};

QImage drawingOf(const Analysis& analysis, const Facts& facts, qreal pixelRatio)
{
    QImage image(kPreviewSize * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    // The drawing is a page of the report, so it is white in every theme.
    image.fill(paperTheme().surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawTopology(painter, QRectF(QPointF(10, 10), kPreviewSize - QSize(20, 20)), analysis, facts);
    return image;
}

}  // namespace

QString localized(const std::map<std::string, std::string>& texts)
{
    auto found = texts.find(QLocale().language() == QLocale::Chinese ? "zh_CN" : "en");
    if (found == texts.end())
        found = texts.find("en");
    return found == texts.end() ? QString() : QString::fromStdString(found->second);
}

TemplateGallery::TemplateGallery(const std::vector<Template>& templates, const Facts& facts, QWidget* parent)
    : QDialog(parent)
    , templates_(templates)
    , facts_(facts)
{
    setWindowTitle(tr("New from template"));
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("templates"));
    list_->setAccessibleName(tr("Templates"));
    list_->setFixedWidth(260);
    list_->setSpacing(2);
    list_->setWordWrap(true);
    for (const Template& what : templates_)
        list_->addItem(new QListWidgetItem(icon(QStringLiteral("template")), localized(what.title)));

    create_ = new QPushButton(tr("Create design"), this);
    create_->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(create_, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(list_);
    columns->addWidget(buildDetails(), 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->addLayout(columns, 1);
    rows->addWidget(buttons);

    patience_.setSingleShot(true);
    patience_.setInterval(kPatienceMilliseconds);
    // What is still shown belongs to other settings.
    connect(&patience_, &QTimer::timeout, this, [this] {
        preview_->clear();
        figures_->setText(tr("Working out the design…"));
    });
    connect(list_, &QListWidget::currentRowChanged, this, &TemplateGallery::showTemplate);
    connect(list_, &QListWidget::itemDoubleClicked, this, [this] {
        if (create_->isEnabled())
            accept();
    });
    if (!templates_.empty())
        list_->setCurrentRow(0);
}

QWidget* TemplateGallery::buildDetails()
{
    auto* details = new QWidget(this);
    auto* rows = new QVBoxLayout(details);
    rows->setContentsMargins(0, 0, 0, 0);
    description_ = new QLabel(details);
    description_->setWordWrap(true);
    description_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    description_->setMinimumHeight(72);
    parameters_ = new QFormLayout;
    preview_ = new QLabel(details);
    preview_->setFixedSize(kPreviewSize);
    preview_->setObjectName(QStringLiteral("preview"));
    preview_->setAccessibleName(tr("Preview of the design"));
    figures_ = new QLabel(details);
    figures_->setObjectName(QStringLiteral("figures"));
    figures_->setWordWrap(true);
    rows->addWidget(description_);
    rows->addLayout(parameters_);
    rows->addWidget(preview_, 0, Qt::AlignHCenter);
    rows->addWidget(figures_);
    rows->addStretch(1);
    return details;
}

void TemplateGallery::chooseTemplate(const QString& id)
{
    for (std::size_t row = 0; row < templates_.size(); ++row)
        if (templates_[row].id == id.toStdString())
            list_->setCurrentRow(static_cast<int>(row));
}

QString TemplateGallery::chosenTemplate() const
{
    const int row = list_->currentRow();
    return row < 0 ? QString() : QString::fromStdString(templates_[static_cast<std::size_t>(row)].id);
}

void TemplateGallery::showTemplate(int row)
{
    if (row < 0)
        return;
    const Template& what = templates_[static_cast<std::size_t>(row)];
    description_->setText(localized(what.description) + QStringLiteral("\n") +
                          tr("Source: %1").arg(factText(what.source)));
    // A wrapped label asks for too little height; a long text would push the figures into the preview.
    description_->setMinimumHeight(
        std::max(description_->minimumHeight(), description_->heightForWidth(kPreviewSize.width())));
    while (parameters_->rowCount() > 0)
        parameters_->removeRow(0);
    fields_.clear();
    for (const TemplateParameter& parameter : what.parameters) {
        auto* field = new QSpinBox(this);
        field->setRange(parameter.minimum, parameter.maximum);
        field->setValue(parameter.defaultValue);
        const QString name = parameter.name == "su"        ? tr("Scalable units")
                             : parameter.name == "servers" ? tr("Servers")
                                                           : QString::fromStdString(parameter.name);
        field->setAccessibleName(name);
        field->setToolTip(tr("From %1 to %2").arg(parameter.minimum).arg(parameter.maximum));
        connect(field, &QSpinBox::valueChanged, this, &TemplateGallery::update);
        parameters_->addRow(name, field);
        fields_[parameter.name] = field;
    }
    update();
}

void TemplateGallery::update()
{
    std::map<std::string, int> settings;
    for (const auto& [name, field] : fields_)
        settings[name] = field->value();
    auto design = instantiate(templates_[static_cast<std::size_t>(list_->currentRow())], settings);
    create_->setEnabled(design.has_value());
    if (!design) {
        figures_->setText(errorText(design.error()));
        preview_->clear();
        patience_.stop();
        task_.cancel();
        return;
    }
    design_ = std::move(*design);
    patience_.start();
    task_.start(
        [design = std::make_shared<const Design>(design_), facts = facts_,
         ratio = devicePixelRatioF()](Progress& progress) {
            Preview preview{analyse(design, facts, PriceScenario::Typical, {}, progress.stopToken()), {}};
            if (preview.analysis)
                preview.drawing = drawingOf(*preview.analysis, facts, ratio);
            return preview;
        },
        [this](const Preview& preview) { showPreview(preview.analysis, preview.drawing); });
}

void TemplateGallery::showPreview(const AnalysisPtr& analysis, const QImage& drawing)
{
    patience_.stop();
    if (!analysis || !create_->isEnabled())
        return;
    figures_->setText(tr("%1 GPUs · %2 servers · %3 switches · %4 racks · %5 · %6")
                          .arg(QLocale().toString(analysis->totals.gpus), QLocale().toString(analysis->totals.servers),
                               QLocale().toString(analysis->totals.switches),
                               QLocale().toString(analysis->totals.racks), text(analysis->power.max),
                               text(analysis->bill.total)));
    preview_->setPixmap(QPixmap::fromImage(drawing));
}

}  // namespace cw
