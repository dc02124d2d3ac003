// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/calibration.h"

#include <QDir>
#include <QFileInfo>

#include "views/report/safe_file.h"

#include <sstream>

namespace cw {

namespace {

constexpr qint64 kMostBytes = 1024 * 1024;

QString pathIn(const QString& userFolder)
{
    return userFolder + QStringLiteral("/training/calibration.json");
}

}  // namespace

Result<std::optional<OwnCalibration>> readOwnCalibration(const QString& userFolder)
{
    const QString path = pathIn(userFolder);
    if (userFolder.isEmpty() || !QFileInfo::exists(path))
        return std::optional<OwnCalibration>();
    const auto content = readFile(path, kMostBytes);
    if (!content)
        return tl::make_unexpected(content.error());
    std::istringstream stream(content->toStdString());
    auto read = ownCalibrationFromJson(stream);
    if (!read) {
        Error error = read.error();
        error.file = path.toStdString();
        return tl::make_unexpected(std::move(error));
    }
    return std::optional(std::move(*read));
}

Result<void> writeOwnCalibration(const QString& userFolder, const OwnCalibration& calibration)
{
    const QString path = pathIn(userFolder);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return unwritable(path, QStringLiteral("the folder cannot be made"));
    return writeWhole(path, QByteArray::fromStdString(ownCalibrationToJson(calibration)));
}

Result<TrainingConstantsPtr> calibratedConstants(const TrainingConstantsPtr& builtIn, const QString& userFolder)
{
    const auto own = readOwnCalibration(userFolder);
    if (!own)
        return tl::make_unexpected(own.error());
    if (!*own || !(*own)->isUsed)
        return builtIn;
    auto constants = withCalibration(*builtIn, **own);
    if (!constants) {
        Error error = constants.error();
        error.file = pathIn(userFolder).toStdString();
        return tl::make_unexpected(std::move(error));
    }
    return std::make_shared<const TrainingConstants>(std::move(*constants));
}

}  // namespace cw
