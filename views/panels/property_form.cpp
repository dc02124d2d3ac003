// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/property_form.h"
#include "views/panels/choice_box.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "views/panels/checked_edit.h"
#include "views/panels/figure_rows.h"
#include "views/panels/number_boxes.h"
#include "views/style/theme.h"
#include "views/text/words.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kLongestText = 500;  // as the design file allows

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

}  // namespace

PropertyForm::PropertyForm(Session& session, std::vector<ElementId> ids, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , ids_(std::move(ids))
{
    // Rows keep their height; what is left lies below them.
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    rows_ = new QFormLayout;
    column->addLayout(rows_);
    column->addStretch(1);
    rows_->setContentsMargins(10, 4, 10, 10);
    rows_->setHorizontalSpacing(10);
    rows_->setVerticalSpacing(6);
    rows_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows_->setRowWrapPolicy(QFormLayout::DontWrapRows);
    rows_->setLabelAlignment(Qt::AlignLeft);
}

template <class T>
std::optional<T> PropertyForm::common(const Property<T>& property) const
{
    const DesignPtr design = session_.design();
    std::optional<T> value;
    for (const ElementId& id : ids_) {
        if (!id.empty() && !design->hasElement(id))
            continue;
        const T own = property.get(*design, id);
        if (value && !(*value == own))
            return std::nullopt;
        value = own;
    }
    return value;
}

template <class T>
void PropertyForm::commit(const Field& field, const Property<T>& property, const T& value, bool isStep)
{
    if (common(property) == std::optional<T>(value))
        return;
    const auto change = [ids = ids_, set = property.set, value](const Design& design) {
        Design changed = design;
        for (const ElementId& id : ids)
            set(changed, id, value);
        return changed;
    };
    QString gesture;
    if (isStep)
        gesture = QStringLiteral("inspector:%1:%2:%3").arg(field.key, qt(first())).arg(visit_);
    session_.edit(editTitle(field.label), change, gesture);
}

QString PropertyForm::editTitle(const QString& label) const
{
    if (ids_.size() > 1)
        return tr("Change “%1” of %n element(s)", nullptr, static_cast<int>(ids_.size())).arg(label);
    if (first().empty())
        return tr("Change “%1” of the design").arg(label);
    return tr("Change “%1” of %2").arg(label, elementName(first(), *session_.design()));
}

void PropertyForm::name(const Field& field, QWidget* widget) const
{
    widget->setObjectName(field.key);
    widget->setToolTip(field.help);
    widget->setAccessibleName(field.label);
    if (!field.help.isEmpty())
        widget->setAccessibleDescription(field.help);
}

void PropertyForm::addRow(const Field& field, QWidget* editor)
{
    name(field, editor);
    editor->installEventFilter(this);
    auto* label = new QLabel(field.label, this);
    label->setToolTip(field.help);
    label->setWordWrap(true);
    label->setBuddy(editor);
    label->setMinimumHeight(std::min(editor->sizeHint().height(), fontMetrics().lineSpacing() * 2));
    QPalette muted = label->palette();
    muted.setColor(QPalette::WindowText, theme().textMuted);
    label->setPalette(muted);
    label->setFixedWidth(fontMetrics().averageCharWidth() * 17);
    rows_->addRow(label, editor);
    // What is wrong is told over the whole width: beside the field's name a sentence would be a column of words.
    if (const auto* checked = qobject_cast<CheckedEdit*>(editor))
        rows_->addRow(checked->fault());
    else if (const auto* quantity = qobject_cast<QuantityEdit*>(editor))
        rows_->addRow(quantity->fault());
}

void PropertyForm::endGroup()
{
    if (!groups_.empty() && groups_.back().endRow < 0)
        groups_.back().endRow = rows_->rowCount();
}

void PropertyForm::addGroup(const QString& key, const QString& text, bool isOpen, const std::function<bool()>& applies)
{
    static QHash<QString, bool> openByKey;
    endGroup();
    auto* head = new QToolButton(this);
    head->setObjectName(QStringLiteral("group-") + key);
    head->setText(text);
    head->setAccessibleName(text);
    head->setToolTip(tr("Show or hide these fields."));
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setAutoRaise(true);
    head->setCheckable(true);
    head->setChecked(openByKey.value(key, isOpen));
    QFont bold = head->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    rows_->addRow(head);
    groups_.push_back({head, rows_->rowCount(), -1, applies});
    connect(head, &QToolButton::toggled, this, [this, key](bool isChecked) {
        openByKey[key] = isChecked;
        showGroups();
    });
}

void PropertyForm::showGroups()
{
    for (const Group& group : groups_) {
        const bool applies = !group.applies || group.applies();
        const bool isOpen = group.head->isChecked();
        group.head->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        rows_->setRowVisible(group.head, applies);
        const int end = group.endRow < 0 ? rows_->rowCount() : group.endRow;
        for (int row = group.firstRow; row < end; ++row) {
            const QLayoutItem* whole = rows_->itemAt(row, QFormLayout::SpanningRole);
            auto* note = whole ? qobject_cast<QLabel*>(whole->widget()) : nullptr;
            // A line that tells a fault shows itself when there is one.
            if (note && note->text().isEmpty())
                note->setVisible(false);
            else
                rows_->setRowVisible(row, applies && isOpen);
        }
    }
}

void PropertyForm::addHeading(const QString& text)
{
    endGroup();
    auto* heading = new QLabel(text, this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setContentsMargins(0, rows_->rowCount() > 0 ? 8 : 0, 0, 0);
    rows_->addRow(heading);
}

QLineEdit* PropertyForm::addText(const Field& field, const Property<std::string>& property, const QString& whenEmpty)
{
    auto* edit = new QLineEdit(this);
    edit->setMaxLength(kLongestText);
    addRow(field, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field, property] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        commit(field, property, edit->text().trimmed().toStdString());
    });
    refreshers_.push_back([this, edit, property, whenEmpty] {
        if (edit->hasFocus() && edit->isModified())
            return;
        const auto value = common(property);
        const QString text = qt(value.value_or(std::string()));
        if (edit->text() != text) {
            edit->setText(text);
            // A long name shows its beginning, which tells it from others.
            edit->setCursorPosition(0);
        }
        edit->setPlaceholderText(value ? whenEmpty : tr("—"));
    });
    return edit;
}

CheckedEdit* PropertyForm::addChecked(const Field& field, const Property<std::string>& property,
                                      const std::function<QString(const QString&)>& fault)
{
    auto* edit = new CheckedEdit(fault, this);
    addRow(field, edit);
    edit->field()->setAccessibleName(field.label);
    edit->field()->setToolTip(field.help);
    connect(edit, &CheckedEdit::committed, this,
            [=, this](const QString& text) { commit(field, property, text.toStdString()); });
    refreshers_.push_back([this, edit, property] {
        if (!edit->isBeingTyped() && edit->isValid())
            edit->setText(qt(common(property).value_or(std::string())));
    });
    return edit;
}

QPlainTextEdit* PropertyForm::addNotes(const Field& field, const Property<std::string>& property)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().lineSpacing() * 5);
    addRow(field, edit);
    connect(edit, &QPlainTextEdit::textChanged, this,
            [this, edit, field, property] { commit(field, property, edit->toPlainText().toStdString(), true); });
    refreshers_.push_back([this, edit, property] {
        const QString text = qt(common(property).value_or(std::string()));
        const QSignalBlocker quiet(edit);
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
    });
    return edit;
}

CountBox* PropertyForm::addCount(const Field& field, int least, int most, const Property<int>& property,
                                 const QString& zeroText)
{
    auto* box = new CountBox(this);
    box->setBounds(least, most);
    box->setZeroText(zeroText);
    addRow(field, box);
    connect(box, &CountBox::edited, this, [=, this](int value) { commit(field, property, value, true); });
    refreshers_.push_back([this, box, property] { box->showValue(common(property)); });
    return box;
}

NumberBox* PropertyForm::addNumber(const Field& field, const NumberLook& look, const Property<double>& property)
{
    auto* box = new NumberBox(this);
    box->setDecimals(look.decimals);
    box->setSingleStep(look.step);
    box->setBounds(look.least, look.most);
    box->setSuffix(look.suffix);
    addRow(field, box);
    connect(box, &NumberBox::edited, this,
            [=, this](double value) { commit(field, property, value / look.factor, true); });
    refreshers_.push_back([=, this] {
        std::optional<double> value = common(property);
        if (value)
            *value *= look.factor;
        box->showValue(value);
    });
    return box;
}

QComboBox* PropertyForm::addChoice(const Field& field, const std::vector<Choice>& choices,
                                   const Property<std::string>& property)
{
    auto* box = new ChoiceBox(this);
    box->setFocusPolicy(Qt::StrongFocus);
    // The longest part name must not widen the whole inspector.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    for (const Choice& choice : choices)
        box->addItem(choice.label, choice.value);
    addRow(field, box);
    box->view()->setAccessibleName(field.label);
    connect(box, &QComboBox::activated, this,
            [=, this](int index) { commit(field, property, box->itemData(index).toString().toStdString()); });
    refreshers_.push_back([this, box, property] {
        const auto value = common(property);
        box->setPlaceholderText(tr("—"));
        int index = value ? box->findData(qt(*value)) : -1;
        // A part that the catalogue does not have is named by its id.
        if (value && index < 0 && !value->empty()) {
            box->addItem(qt(*value), qt(*value));
            index = box->count() - 1;
        }
        box->setCurrentIndex(index);
    });
    return box;
}

QCheckBox* PropertyForm::addSwitch(const Field& field, const Property<bool>& property)
{
    auto* box = new QCheckBox(this);
    addRow(field, box);
    connect(box, &QCheckBox::clicked, this, [=, this](bool isOn) {
        box->setTristate(false);
        commit(field, property, isOn);
    });
    refreshers_.push_back([this, box, property] {
        const auto value = common(property);
        box->setTristate(!value);
        box->setCheckState(!value ? Qt::PartiallyChecked : *value ? Qt::Checked : Qt::Unchecked);
    });
    return box;
}

QuantityEdit* PropertyForm::addQuantity(const Field& field, QuantityEdit::Kind kind,
                                        const Property<std::optional<double>>& property, const QString& whenEmpty)
{
    auto* edit = new QuantityEdit(kind, this);
    if (!whenEmpty.isEmpty())
        edit->setOptional(whenEmpty);
    addRow(field, edit);
    edit->field()->setAccessibleName(field.label);
    edit->field()->setToolTip(field.help);
    connect(edit, &QuantityEdit::committed, this,
            [=, this](std::optional<double> value) { commit(field, property, value); });
    refreshers_.push_back([this, edit, property] {
        if (edit->isBeingTyped() || !edit->isValid())
            return;
        if (const auto value = common(property))
            edit->setValue(*value);
        else
            edit->setMixed();
    });
    return edit;
}

void PropertyForm::addEditor(QWidget* editor, const std::function<void()>& show)
{
    rows_->addRow(editor);
    refreshers_.push_back(show);
}

void PropertyForm::addFigure(const Field& field, const std::function<Figure()>& figure)
{
    auto* row = new FigureRow(this);
    addRow(field, row);
    refreshers_.push_back([row, field, figure] { row->show(field, figure()); });
}

void PropertyForm::addBar(const Field& field, const std::function<BarFigure()>& figure)
{
    auto* row = new BarRow(field.label, this);
    name(field, row);
    rows_->addRow(row);
    refreshers_.push_back([row, field, figure] { row->show(field, figure()); });
}

void PropertyForm::addNote(const QString& key, const std::function<QString()>& text)
{
    auto* note = new QLabel(this);
    note->setObjectName(key);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    rows_->addRow(note);
    refreshers_.push_back([note, text] {
        note->setText(text());
        note->setVisible(!note->text().isEmpty());
    });
}

void PropertyForm::refresh()
{
    for (const auto& show : refreshers_)
        show();
    showGroups();
}

bool PropertyForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        ++visit_;
    // The wheel scrolls the form; it must not change a choice that the pointer happens to pass.
    if (event->type() == QEvent::Wheel) {
        const auto* box = qobject_cast<QComboBox*>(watched);
        if (box && !box->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace cw
