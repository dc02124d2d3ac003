// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
// Lists of the address plan: AS numbers chosen by hand, lossless classes, partitions and their blocks.
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>

#include "model/addressing/address_plan.h"
#include "model/design/address_text.h"
#include "views/network/address_fields.h"
#include "views/network/record_list.h"
#include "views/text/words.h"

#include <algorithm>
#include <set>

namespace cw {

namespace {

using Kind = RecordList::Column::Kind;

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// One undo step that changes the address plan.
void edit(Session& session, const QString& title, const std::function<void(AddressPlan&)>& change)
{
    session.edit(title, [change](const Design& design) {
        Design changed = design;
        change(changed.addressing);
        return changed;
    });
}

/// "roce", then "roce-2", "roce-3": the first that none has.
template <class List>
std::string freshName(const List& list, const std::string& stem)
{
    for (int number = 1;; ++number) {
        std::string name = number == 1 ? stem : stem + "-" + std::to_string(number);
        if (std::none_of(list.begin(), list.end(), [&](const auto& one) { return one.name == name; }))
            return name;
    }
}

/// The first number from `first` that none takes.
template <class Taken>
int freshNumber(int first, Taken isTaken)
{
    while (isTaken(first))
        ++first;
    return first;
}

QString numberFault(const QString& text, int last)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= last
               ? QString()
               : typingFault(Error{ErrorCode::OutOfRange, {}, {text.toStdString(), "0 … " + std::to_string(last)}, {}});
}

QString nameFault(const QString& text, bool isTaken)
{
    const auto name = parsePlanName(text.toStdString());
    return !name     ? typingFault(name)
           : isTaken ? typingFault(Error{ErrorCode::DuplicateId, {}, {*name}, {}})
                     : QString();
}

template <class List>
bool isNameTaken(const List& list, int row, const QString& text)
{
    for (int at = 0; at < static_cast<int>(list.size()); ++at)
        if (at != row && list[static_cast<std::size_t>(at)].name == text.toStdString())
            return true;
    return false;
}

/// A row that an edit beneath the list has removed meanwhile is nothing to change.
template <class List, class Change>
void changeAt(List& list, int row, Change change)
{
    if (row >= 0 && row < static_cast<int>(list.size()))
        change(list[static_cast<std::size_t>(row)]);
}

template <class List>
void removeAt(List& list, int row)
{
    if (row >= 0 && row < static_cast<int>(list.size()))
        list.erase(list.begin() + row);
}

/// Names of the switches that route, in the order of the plan.
std::vector<std::string> routerNames(const Analysis& analysis)
{
    std::vector<std::string> names;
    for (const RouterAddress& router : routerAddresses(*analysis.design, *analysis.plan))
        names.push_back(deviceName(*analysis.plan, *analysis.design, router.device));
    return names;
}

}  // namespace

void AddressFields::addAsnChoices(PropertyForm& form)
{
    Session& session = form.session();
    const QString title = tr("AS numbers chosen by hand");
    const auto check = [&session](int row, int column, const QString& text) -> QString {
        if (column == 1)
            return typingFault(parseAsn(text.toStdString()));
        const auto& choices = session.design()->addressing.asnChoices;
        for (int at = 0; at < static_cast<int>(choices.size()); ++at)
            if (at != row && choices[static_cast<std::size_t>(at)].device == text.toStdString())
                return tr("%1 has a number already.").arg(text);
        const auto names = routerNames(*session.analysis());
        return std::find(names.begin(), names.end(), text.toStdString()) != names.end()
                   ? QString()
                   : tr("%1 is no switch that routes; its name is in the table of devices.").arg(text);
    };
    auto* list = new RecordList(QStringLiteral("asn-choices"), title,
                                {{tr("Switch"), tr("Its name in the plan: “compute-leaf-02”."), Kind::Text},
                                 {tr("AS number"), tr("In place of the one that the range gives it."), Kind::Text}},
                                check, &form);
    auto* heading = new QLabel(title, &form);
    heading->setBuddy(list);
    form.addEditor(heading, [] {});
    form.addEditor(list, [list, &session] {
        std::vector<QStringList> rows;
        for (const AsnChoice& choice : session.design()->addressing.asnChoices)
            rows.push_back({qt(choice.device), QString::number(choice.asn)});
        list->showRows(rows);
    });
    QObject::connect(list, &RecordList::addRequested, &form, [&session] {
        // The first switch without a choice, with the number that it has.
        const AnalysisPtr analysis = session.analysis();
        const auto& choices = session.design()->addressing.asnChoices;
        for (const RouterAddress& router : routerAddresses(*analysis->design, *analysis->plan)) {
            const std::string name = deviceName(*analysis->plan, *analysis->design, router.device);
            if (std::any_of(choices.begin(), choices.end(), [&](const AsnChoice& one) { return one.device == name; }))
                continue;
            edit(session, tr("Choose an AS number"), [name, asn = router.asn](AddressPlan& plan) {
                plan.asnChoices.push_back({name, asn});
            });
            return;
        }
    });
    QObject::connect(list, &RecordList::removeRequested, &form, [&session](int row) {
        edit(session, tr("Remove the AS number of a switch"),
             [row](AddressPlan& plan) { removeAt(plan.asnChoices, row); });
    });
    QObject::connect(list, &RecordList::cellEdited, &form, [&session](int row, int column, const QString& text) {
        edit(session, tr("Change the AS number of a switch"), [=](AddressPlan& plan) {
            changeAt(plan.asnChoices, row, [&](AsnChoice& choice) {
                if (column == 0)
                    choice.device = text.toStdString();
                else if (const auto asn = parseAsn(text.toStdString()))
                    choice.asn = *asn;
            });
        });
    });
}

void AddressFields::addLosslessClasses(PropertyForm& form)
{
    Session& session = form.session();
    form.addHeading(tr("Lossless classes"));
    const auto check = [&session](int row, int column, const QString& text) {
        if (column == 0)
            return nameFault(text, isNameTaken(session.design()->addressing.qos.lossless, row, text));
        return numberFault(text, column == 1 ? 63 : 7);
    };
    auto* list = new RecordList(
        QStringLiteral("lossless-classes"), tr("Lossless classes"),
        {{tr("Class"), tr("What the class is called in configurations."), Kind::Text},
         {tr("DSCP"), tr("By which switches tell its packets apart, 0 to 63."), Kind::Text},
         {tr("Priority"), tr("The queue that carries it and that priority flow control pauses, 0 to 7."), Kind::Text}},
        check, &form);
    list->setMost(kMostLosslessClasses);
    form.addEditor(list, [list, &session] {
        std::vector<QStringList> rows;
        for (const TrafficClass& one : session.design()->addressing.qos.lossless)
            rows.push_back({qt(one.name), QString::number(one.dscp), QString::number(one.priority)});
        list->showRows(rows);
    });
    QObject::connect(list, &RecordList::addRequested, &form, [&session] {
        edit(session, tr("Add a lossless class"), [](AddressPlan& plan) {
            auto& classes = plan.qos.lossless;
            const auto isTaken = [&](int TrafficClass::*field, int last) {
                return [&, field, last](int number) {
                    return number < last && (plan.qos.congestion.*field == number ||
                                             std::any_of(classes.begin(), classes.end(), [&](const TrafficClass& one) {
                                                 return one.*field == number;
                                             }));
                };
            };
            // From the priority and the DSCP of NVIDIA's profile on.
            const int dscp = freshNumber(26, isTaken(&TrafficClass::dscp, 63));
            const int priority = freshNumber(3, isTaken(&TrafficClass::priority, 7));
            classes.push_back({freshName(classes, "roce"), dscp, priority});
        });
    });
    QObject::connect(list, &RecordList::removeRequested, &form, [&session](int row) {
        edit(session, tr("Remove a lossless class"), [row](AddressPlan& plan) { removeAt(plan.qos.lossless, row); });
    });
    QObject::connect(list, &RecordList::cellEdited, &form, [&session](int row, int column, const QString& text) {
        edit(session, tr("Change a lossless class"), [=](AddressPlan& plan) {
            changeAt(plan.qos.lossless, row, [&](TrafficClass& one) {
                if (column == 0)
                    one.name = text.toStdString();
                else
                    (column == 1 ? one.dscp : one.priority) = text.toInt();
            });
        });
    });
}

namespace {

/// Blocks on an InfiniBand network, as no other has partitions.
std::vector<const Block*> partitionedBlocks(const Design& design)
{
    std::vector<const Block*> blocks;
    for (const Block& block : design.blocks) {
        const bool isOn = std::any_of(block.attachments.begin(), block.attachments.end(), [&](const Attachment& one) {
            const Network* carrier = design.carrier(one.network);
            return carrier && carrier->technology == Technology::InfiniBand;
        });
        if (isOn)
            blocks.push_back(&block);
    }
    return blocks;
}

/// The checked list of the blocks of one partition: all of them, or those that are checked.
void showBlocks(QListWidget& list, const Design& design, int row)
{
    const QSignalBlocker quiet(&list);
    const int current = list.currentRow();
    list.clear();
    const auto& partitions = design.addressing.partitions;
    const bool isShown = row >= 0 && row < static_cast<int>(partitions.size());
    list.setEnabled(isShown);
    if (!isShown)
        return;
    const std::vector<std::string>& chosen = partitions[static_cast<std::size_t>(row)].blocks;
    const auto add = [&](const QString& text, const QString& id, bool isChecked) {
        auto* item = new QListWidgetItem(text, &list);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
    };
    add(AddressFields::tr("All hosts"), {}, chosen.empty());
    for (const Block* block : partitionedBlocks(design))
        add(elementName(block->id, design), qt(block->id),
            std::find(chosen.begin(), chosen.end(), block->id) != chosen.end());
    list.setCurrentRow(std::clamp(current, 0, list.count() - 1));
}

void toggleBlock(IbPartition& partition, const std::string& block, bool isOn)
{
    if (block.empty()) {
        partition.blocks.clear();
        return;
    }
    std::erase(partition.blocks, block);
    if (isOn)
        partition.blocks.push_back(block);
}

std::vector<QStringList> partitionRows(const Design& design)
{
    std::vector<QStringList> rows;
    for (const IbPartition& one : design.addressing.partitions) {
        QStringList names;
        for (const std::string& block : one.blocks)
            names << elementName(block, design);
        rows.push_back({qt(one.name), qt(partitionKeyText(one.key)), one.isReduced ? RecordList::kOn : QString(),
                        names.isEmpty() ? AddressFields::tr("All hosts") : names.join(QStringLiteral(", "))});
    }
    return rows;
}

}  // namespace

void AddressFields::addPartitions(PropertyForm& form)
{
    Session& session = form.session();
    form.addHeading(tr("Partitions"));
    const auto check = [&session](int row, int column, const QString& text) -> QString {
        const auto& partitions = session.design()->addressing.partitions;
        if (column == 0)
            return nameFault(text, isNameTaken(partitions, row, text));
        if (column != 1)
            return {};
        const auto key = parsePartitionKey(text.toStdString());
        if (!key)
            return typingFault(key);
        for (int at = 0; at < static_cast<int>(partitions.size()); ++at)
            if (at != row && partitions[static_cast<std::size_t>(at)].key == *key)
                return tr("The key %1 is that of %2.")
                    .arg(qt(partitionKeyText(*key)), qt(partitions[static_cast<std::size_t>(at)].name));
        return {};
    };
    auto* list =
        new RecordList(QStringLiteral("partitions"), tr("Partitions"),
                       {{tr("Name"), tr("As the subnet manager calls it."), Kind::Text},
                        {tr("Key"), tr("15 bits: 0x0001 to 0x7fff; 0x7fff is the default partition."), Kind::Text},
                        {tr("SHARP"), tr("In-network reduction for its collectives."), Kind::Switch},
                        {tr("Blocks"), tr("Who is in it; chosen in the list below."), Kind::Fixed}},
                       check, &form);
    auto* blocks = new QListWidget(&form);
    blocks->setObjectName(QStringLiteral("partition-blocks"));
    blocks->setAccessibleName(tr("Blocks of the partition"));
    blocks->setToolTip(tr("Space puts a block into the partition or takes it out; with none all hosts are in."));
    blocks->setFixedHeight(form.fontMetrics().lineSpacing() * 8);
    form.addEditor(list, [list, &session] { list->showRows(partitionRows(*session.design())); });
    auto* heading = new QLabel(tr("Blocks of the partition"), &form);
    heading->setBuddy(blocks);
    form.addEditor(heading, [] {});
    const auto showThem = [list, blocks, &session] { showBlocks(*blocks, *session.design(), list->currentRow()); };
    form.addEditor(blocks, showThem);
    QObject::connect(list, &RecordList::currentRowChanged, blocks, showThem);
    QObject::connect(list, &RecordList::addRequested, &form, [&session, list] {
        edit(session, tr("Add a partition"), [](AddressPlan& plan) {
            const int key = freshNumber(1, [&](int number) {
                return std::any_of(plan.partitions.begin(), plan.partitions.end(),
                                   [&](const IbPartition& one) { return one.key == number; });
            });
            IbPartition made;
            made.name = freshName(plan.partitions, "partition");
            made.key = key;
            plan.partitions.push_back(made);
        });
        list->setCurrentRow(static_cast<int>(session.design()->addressing.partitions.size()) - 1);
    });
    QObject::connect(list, &RecordList::removeRequested, &form, [&session](int row) {
        edit(session, tr("Remove a partition"), [row](AddressPlan& plan) { removeAt(plan.partitions, row); });
    });
    QObject::connect(list, &RecordList::cellEdited, &form, [&session](int row, int column, const QString& text) {
        edit(session, tr("Change a partition"), [=](AddressPlan& plan) {
            changeAt(plan.partitions, row, [&](IbPartition& one) {
                if (column == 0)
                    one.name = text.toStdString();
                else if (column == 2)
                    one.isReduced = text == RecordList::kOn;
                else if (const auto key = parsePartitionKey(text.toStdString()))
                    one.key = *key;
            });
        });
    });
    QObject::connect(blocks, &QListWidget::itemChanged, &form, [&session, list, showThem](QListWidgetItem* item) {
        const std::string block = item->data(Qt::UserRole).toString().toStdString();
        edit(session, tr("Choose the blocks of a partition"),
             [row = list->currentRow(), block, isOn = item->checkState() == Qt::Checked](AddressPlan& plan) {
                 changeAt(plan.partitions, row, [&](IbPartition& one) { toggleBlock(one, block, isOn); });
             });
        // "All hosts" can't be taken away, only replaced: where nothing changed, nothing else shows it ticked again.
        showThem();
    });
}

}  // namespace cw
